package kuaichu.procedure.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.Contact;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.ProcedureStep;
import kuaichu.procedure.application.LaterSteps;
import kuaichu.procedure.application.ProcedureSteps;
import kuaichu.procedure.application.ReadProcedure;
import kuaichu.procedure.application.ReadProcedure.Standing;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.DraftedDecision;
import kuaichu.procedure.domain.TransferReason;
import kuaichu.procedure.web.ProcedureView.ApprovalView;
import kuaichu.procedure.web.ProcedureView.ConditionView;
import kuaichu.procedure.web.ProcedureView.DecisionDraftView;
import kuaichu.procedure.web.ProcedureView.ExaminationView;
import kuaichu.procedure.web.ProcedureView.InvestigationView;
import kuaichu.procedure.web.ProcedureView.OfficerOption;
import kuaichu.procedure.web.ProcedureView.QuestioningView;
import kuaichu.procedure.web.ProcedureView.ReasonOption;
import kuaichu.procedure.web.ProcedureView.ReasonView;
import kuaichu.procedure.web.ProcedureView.SceneView;
import kuaichu.procedure.web.ProcedureView.TermView;
import kuaichu.procedure.web.ProcedureView.ToldView;
import kuaichu.procedure.web.ProcedureView.TransferOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the procedure into words for one reader: parties see what concerns them, the police everything. */
@Component
class ProcedureViews {
    private final AccidentCases cases;
    private final ReadProcedure reading;
    private final ProcedureSteps steps;
    private final LegalTexts legalTexts;
    private final Organisations organisations;
    private final LaterSteps later;
    private final RecusalViews recusals;
    private final Texts texts;

    ProcedureViews(
            AccidentCases cases,
            ReadProcedure reading,
            ProcedureSteps steps,
            LegalTexts legalTexts,
            Organisations organisations,
            LaterSteps later,
            RecusalViews recusals,
            Texts texts) {
        this.cases = cases;
        this.reading = reading;
        this.steps = steps;
        this.legalTexts = legalTexts;
        this.organisations = organisations;
        this.later = later;
        this.recusals = recusals;
        this.texts = texts;
    }

    ProcedureView read(CaseId caseId, Actor reader, Locale locale) {
        AccidentCase accidentCase = cases.require(caseId);
        Set<ProcedureStep> allowed = steps.list(accidentCase, reader);
        allowed.addAll(later.list(accidentCase, reader));
        allowed.addAll(recusals.steps(accidentCase, reader));
        return new ProcedureView(
                allowed,
                reading.find(caseId)
                        .map(standing -> investigation(accidentCase, standing, reader, locale))
                        .orElse(null),
                allowed.contains(ProcedureStep.TRANSFER) ? options(accidentCase, reader, locale) : null,
                allowed.contains(ProcedureStep.REPORT_INJURY)
                        ? new ProcedureView.InjuryReportDraft(reading.injurySummary(accidentCase), "已依法处置，请支队批示。")
                        : null,
                reader.isPolice()
                        ? reading.listApprovals(caseId).stream()
                                .map(approval -> approval(accidentCase, approval, reader, locale))
                                .toList()
                        : List.of(),
                recusals.challengeable(accidentCase, reader),
                recusals.list(accidentCase, reader, locale));
    }

    private InvestigationView investigation(AccidentCase accidentCase, Standing standing, Actor reader, Locale locale) {
        boolean police = reader.isPolice();
        return new InvestigationView(
                standing.investigation().severity(),
                standing.reasons().stream()
                        .map(reason -> new ReasonView(
                                reason.code(), words(reason, locale), article(accidentCase, reason.article(), locale)))
                        .toList(),
                List.of(
                        standing.investigation().leadText(),
                        standing.investigation().secondText()),
                contact(accidentCase),
                standing.investigation().openedAt(),
                new TermView(
                        standing.term().state(),
                        standing.term().lastOn(),
                        article(accidentCase, standing.term().article(), locale)),
                standing.told().stream()
                        .map(told -> new ToldView(
                                told.partyId(), told.label(), told.toldAt(), told.refusedToSign(), told.documentId()))
                        .toList(),
                police ? scene(standing) : null,
                police ? questionings(standing) : List.of(),
                standing.examinations().stream()
                        .map(examination -> new ExaminationView(
                                examination.id(),
                                examination.subject(),
                                examination.agency(),
                                examination.termOn(),
                                examination.reportedAt(),
                                examination.servedOn(),
                                examination.reappraisalUntil()))
                        .toList(),
                standing.investigation().disclosedAt(),
                standing.fast(),
                labels(accidentCase.id(), reading.listFastRequests(accidentCase.id())),
                labels(accidentCase.id(), reading.listUnsolvedRequests(accidentCase.id())),
                reading.listUnidentified(accidentCase.id()).stream()
                        .map(one -> new ProcedureView.UnidentifiedView(one.partyId(), one.label()))
                        .toList(),
                police ? gaps(accidentCase, standing, locale) : List.of(),
                police ? draft(standing.draft(), reader) : null);
    }

    private List<String> labels(CaseId caseId, List<PartyId> asked) {
        return cases.listParties(caseId).stream()
                .filter(party -> asked.contains(party.id()))
                .map(Party::label)
                .toList();
    }

    private ProcedureView.@Nullable ContactView contact(AccidentCase accidentCase) {
        Contact contact = organisations.getUnit(accidentCase.unitId()).contact();
        return contact == null
                ? null
                : new ProcedureView.ContactView(contact.address(), contact.phone(), contact.supervisionPhone());
    }

    private static List<QuestioningView> questionings(Standing standing) {
        return standing.questionings().stream()
                .map(one -> new QuestioningView(
                        one.label(),
                        one.session(),
                        one.startedAt(),
                        one.remote(),
                        one.refusedToSign(),
                        one.documentId()))
                .toList();
    }

    private static @Nullable SceneView scene(Standing standing) {
        var scene = standing.scene();
        return scene == null
                ? null
                : new SceneView(
                        scene.arrivedAt(),
                        scene.endedAt(),
                        scene.roadCondition(),
                        scene.findings(),
                        scene.persons(),
                        scene.unsigned(),
                        scene.evidenceIds());
    }

    private List<ConditionView> gaps(AccidentCase accidentCase, Standing standing, Locale locale) {
        return standing.gaps().stream()
                .map(gap -> new ConditionView(
                        gap.problem().code(),
                        texts.get(locale, gap.problem().code(), gap.arguments().toArray()),
                        article(accidentCase, gap.article(), locale)))
                .toList();
    }

    private static @Nullable DecisionDraftView draft(@Nullable DraftedDecision draft, Actor reader) {
        return draft == null
                ? null
                : new DecisionDraftView(
                        draft.decision(),
                        draft.certificate(),
                        draft.draftedByText(),
                        draft.draftedAt(),
                        draft.draftedBy().equals(reader.accountId()),
                        draft.returnedBecause());
    }

    private TransferOptions options(AccidentCase accidentCase, Actor reader, Locale locale) {
        return new TransferOptions(
                AccidentSeverity.of(accidentCase.eligibility().injury()),
                reading.listReasons().stream()
                        .map(reason -> new ReasonOption(
                                reason.code(),
                                words(reason, locale),
                                reason.severities(),
                                article(accidentCase, reason.article(), locale)))
                        .toList(),
                reading.listOfficers(accidentCase).stream()
                        .map(officer -> new OfficerOption(
                                officer.account(),
                                officer.displayName(),
                                officer.qualification(),
                                officer.account().equals(reader.accountId())))
                        .toList());
    }

    private ApprovalView approval(AccidentCase accidentCase, Approval approval, Actor reader, Locale locale) {
        return new ApprovalView(
                approval.id(),
                approval.subject(),
                texts.get(locale, "procedure.subject." + approval.subject()),
                article(accidentCase, approval.subject().article(), locale),
                approval.summary(),
                approval.proposal(),
                approval.requestedBy(),
                approval.requestedAt(),
                approval.dueAt(),
                approval.approved(),
                approval.directive(),
                approval.decidedBy(),
                approval.decidedAt(),
                approval.isOpen() && steps.mayDecide(accidentCase, approval, reader));
    }

    private @Nullable ArticleRef article(AccidentCase accidentCase, String citation, Locale locale) {
        return legalTexts.find(citation, accidentCase.occurredAt(), locale).orElse(null);
    }

    private static String words(TransferReason reason, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? reason.english() : reason.chinese();
    }
}
