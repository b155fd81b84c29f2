package kuaichu.remedy.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClock;
import kuaichu.desk.LegalClocks;
import kuaichu.kernel.LegalDeadline;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import kuaichu.remedy.web.MediationView.MediationItemView;
import kuaichu.remedy.web.MediationView.MediationShareView;
import kuaichu.remedy.web.MediationView.MediationSideView;
import kuaichu.remedy.web.MediationView.MediationStep;
import kuaichu.remedy.web.MediationView.MediationTermsView;
import kuaichu.remedy.web.MediationView.ParticipantView;
import org.springframework.stereotype.Component;

/** Makes the views of a case's mediations for one reader: everybody sees who wants it, only the party and the police its words. */
@Component
class MediationViews {
    private final MediationBook mediations;
    private final LegalClocks clocks;
    private final Clock clock;

    MediationViews(MediationBook mediations, LegalClocks clocks, Clock clock) {
        this.mediations = mediations;
        this.clocks = clocks;
        this.clock = clock;
    }

    List<MediationView> list(AccidentCase accidentCase, List<Party> parties, Actor reader, Locale locale) {
        return mediations.list(accidentCase.id()).stream()
                .map(mediation -> view(accidentCase, mediation, parties, reader))
                .toList();
    }

    private MediationView view(AccidentCase accidentCase, Mediation mediation, List<Party> parties, Actor reader) {
        List<Mediation.Side> sides = mediations.listSides(mediation.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE);
        return new MediationView(
                mediation.id().value(),
                mediation.state(),
                mediation.askedAt(),
                parties.stream().map(party -> side(party, sides, reader)).toList(),
                mediations.listParticipants(mediation.id()).stream()
                        .map(one -> new ParticipantView(one.label(), one.name(), one.capacity()))
                        .toList(),
                mediation.scheduledAt(),
                mediation.place(),
                mediation.online(),
                clocks.lastDay(DeadlineKind.MEDIATION_NOTICE, today),
                clocks.find(new LegalClocks.Key(
                                mediation.caseId(),
                                DeadlineKind.MEDIATION,
                                mediation.id().value()))
                        .map(LegalClock::lastOn)
                        .orElse(null),
                mediation.envelopeId() == null ? null : mediation.envelopeId().value(),
                mediations.findTerms(mediation.id()).map(MediationViews::terms).orElse(null),
                mediation.paperId() == null ? null : mediation.paperId().value(),
                mediation.ground(),
                List.copyOf(steps(accidentCase, mediation, sides, parties, reader)));
    }

    private static MediationSideView side(Party party, List<Mediation.Side> sides, Actor reader) {
        boolean mine = party.isOf(reader.accountId());
        boolean words = mine || reader.is(Role.OFFICER) || reader.is(Role.CENTRE);
        Optional<Mediation.Side> side =
                sides.stream().filter(one -> one.partyId().equals(party.id())).findFirst();
        return new MediationSideView(
                party.id().value(),
                party.label(),
                side.map(Mediation.Side::agreed).orElse(null),
                side.filter(one -> words).map(Mediation.Side::request).orElse(null),
                side.filter(one -> one.withdrawnAt() != null).isPresent(),
                side.map(Mediation.Side::changeAsked).filter(text -> words).orElse(null),
                mine);
    }

    private static MediationTermsView terms(Mediation.Terms terms) {
        return new MediationTermsView(
                terms.losses(),
                terms.items().stream()
                        .map(item -> new MediationItemView(item.partyLabel(), item.head(), item.amountFen()))
                        .toList(),
                terms.shares().stream()
                        .map(share -> new MediationShareView(share.partyLabel(), share.percent(), share.amountFen()))
                        .toList(),
                terms.totalFen(),
                terms.performance(),
                terms.performUntil());
    }

    private Set<MediationStep> steps(
            AccidentCase accidentCase,
            Mediation mediation,
            List<Mediation.Side> sides,
            List<Party> parties,
            Actor reader) {
        Set<MediationStep> steps = EnumSet.noneOf(MediationStep.class);
        if (!mediation.state().isLive()) {
            return steps;
        }
        if (reader.is(Role.PARTY)) {
            List<Party> mine = new ArrayList<>(parties);
            mine.removeIf(party -> !party.isOf(reader.accountId()));
            boolean answered = sides.stream()
                    .anyMatch(side -> mine.stream().anyMatch(party -> party.id().equals(side.partyId())));
            steps.addAll(ofParty(mediation, answered));
        }
        if (reader.is(Role.OFFICER) && accidentCase.unitId().equals(reader.unitId())) {
            steps.addAll(ofOfficer(mediation));
        }
        return steps;
    }

    private static Set<MediationStep> ofParty(Mediation mediation, boolean answered) {
        return switch (mediation.state()) {
            case ASKED -> answered ? Set.of() : Set.of(MediationStep.ANSWER);
            case REQUESTED -> Set.of(MediationStep.BRING, MediationStep.WITHDRAW);
            case SCHEDULED -> Set.of(MediationStep.BRING, MediationStep.ASK_CHANGE, MediationStep.WITHDRAW);
            case SIGNING -> Set.of(MediationStep.SIGN, MediationStep.WITHDRAW);
            default -> Set.of();
        };
    }

    private Set<MediationStep> ofOfficer(Mediation mediation) {
        Instant scheduledAt = mediation.scheduledAt();
        boolean mediated = scheduledAt != null && !clock.instant().isBefore(scheduledAt);
        return switch (mediation.state()) {
            case REQUESTED -> Set.of(MediationStep.SCHEDULE, MediationStep.END);
            case SCHEDULED ->
                mediated
                        ? Set.of(MediationStep.DRAFT, MediationStep.SCHEDULE, MediationStep.END)
                        : Set.of(MediationStep.SCHEDULE, MediationStep.END);
            case SIGNING -> Set.of(MediationStep.END);
            default -> Set.of();
        };
    }
}
