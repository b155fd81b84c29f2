package kuaichu.procedure.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaichu.access.OfficerRoster.RosterOfficer;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.LegalTexts;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureStep;
import kuaichu.procedure.application.ReadRecusals;
import kuaichu.procedure.domain.Recusal;
import kuaichu.procedure.web.ProcedureView.ChallengeableView;
import kuaichu.procedure.web.ProcedureView.OfficerOption;
import kuaichu.procedure.web.ProcedureView.RecusalView;
import org.springframework.stereotype.Component;

/** Withdrawals in words for one reader (回避视图): reasons are the applicant's and the police's. */
@Component
class RecusalViews {
    private final ReadRecusals reading;
    private final LegalTexts legalTexts;

    RecusalViews(ReadRecusals reading, LegalTexts legalTexts) {
        this.reading = reading;
        this.legalTexts = legalTexts;
    }

    Set<ProcedureStep> steps(AccidentCase accidentCase, Actor reader) {
        return reading.listSteps(accidentCase, reader);
    }

    List<ChallengeableView> challengeable(AccidentCase accidentCase, Actor reader) {
        return reading.listChallengeable(accidentCase, reader).stream()
                .map(one -> new ChallengeableView(one.account(), one.name()))
                .toList();
    }

    List<RecusalView> list(AccidentCase accidentCase, Actor reader, Locale locale) {
        return reading.list(accidentCase.id()).stream()
                .map(one -> view(accidentCase, one, reader, locale))
                .toList();
    }

    private RecusalView view(AccidentCase accidentCase, Recusal recusal, Actor reader, Locale locale) {
        boolean concerned = reader.isPolice() || recusal.asked().account().equals(reader.accountId());
        boolean mine = reading.mayDecide(recusal, reader);
        Recusal.Decision decision = recusal.decision();
        return new RecusalView(
                recusal.id(),
                recusal.officerText(),
                recusal.ground(),
                legalTexts
                        .find(recusal.ground().article(), accidentCase.occurredAt(), locale)
                        .orElse(null),
                concerned ? recusal.reason() : null,
                recusal.asked().by(),
                recusal.asked().label(),
                recusal.asked().at(),
                recusal.dueOn(),
                decision == null ? null : decision.granted(),
                decision == null || !concerned ? null : decision.reason(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.documentId(),
                mine,
                mine
                        ? reading.listSubstitutes(accidentCase, recusal).stream()
                                .map(RecusalViews::option)
                                .toList()
                        : List.of());
    }

    private static OfficerOption option(RosterOfficer officer) {
        return new OfficerOption(officer.account(), officer.displayName(), officer.qualification(), false);
    }
}
