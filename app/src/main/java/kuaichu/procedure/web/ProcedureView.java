package kuaichu.procedure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kuaichu.accident.ArticleRef;
import kuaichu.determination.OrdinaryDeterminations.Decision;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.ExaminationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.RecusalId;
import kuaichu.org.HandlerQualification;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.DeterminationTerm;
import kuaichu.procedure.ProcedureStep;
import kuaichu.procedure.RecusalGround;
import kuaichu.procedure.domain.DraftedDecision.Certificate;
import kuaichu.procedure.domain.Recusal;
import org.jspecify.annotations.Nullable;

/**
 * Where the procedure of a case stands (办案程序).
 *
 * @param steps what the reader may do now, in the order of the procedure
 * @param investigation null before the case went to the ordinary procedure
 * @param transfer what may be chosen for a transfer; null when the reader may not transfer
 * @param injuryReport the report upwards as prefilled from the case; null when none is to be made by the reader
 * @param approvals only for the police
 * @param challengeable who handles the case and may be asked to withdraw by the reader now (PROC-105.1)
 * @param recusals who was asked to withdraw, and the decisions
 */
public record ProcedureView(
        Set<ProcedureStep> steps,
        @Nullable InvestigationView investigation,
        @Nullable TransferOptions transfer,
        @Nullable InjuryReportDraft injuryReport,
        List<ApprovalView> approvals,
        List<ChallengeableView> challengeable,
        List<RecusalView> recusals) {

    /** Somebody who handles the case. */
    public record ChallengeableView(AccountId officerId, String name) {}

    /**
     * A request that somebody withdraws.
     *
     * @param reason only for the police and who asked
     * @param dueOn last day of the decision
     * @param granted null until decided
     * @param mine whether the reader decides
     * @param substitutes among whom the reader names who takes over; empty when nobody need be named
     */
    public record RecusalView(
            RecusalId recusalId,
            String officerText,
            RecusalGround ground,
            @Nullable ArticleRef article,
            @Nullable String reason,
            Recusal.By askedBy,
            @Nullable String partyLabel,
            Instant askedAt,
            LocalDate dueOn,
            @Nullable Boolean granted,
            @Nullable String decision,
            @Nullable String decidedBy,
            @Nullable DocumentId documentId,
            boolean mine,
            List<OfficerOption> substitutes) {}

    /** What the report starts from, in Chinese as on the paper. */
    public record InjuryReportDraft(String summary, String proposal) {}

    /**
     * An investigation.
     *
     * @param officers the lead officer first
     * @param contact the unit's contact card (联系卡), PROC-27.2
     * @param told parties told of their rights
     * @param scene only for the police
     * @param questionings only for the police
     * @param gaps what still keeps the decision from being made; only for the police
     * @param draft what waits for the second officer, or came back; only for the police
     * @param fastAskedBy labels of the parties that asked for the fast track
     * @param unsolvedAskedBy labels of the victims that asked for a determination while who fled is at large (PROC-66.1)
     * @param unidentified parties noted as unidentified and not supplemented yet (PROC-70)
     */
    public record InvestigationView(
            AccidentSeverity severity,
            List<ReasonView> reasons,
            List<String> officers,
            @Nullable ContactView contact,
            Instant openedAt,
            TermView term,
            List<ToldView> told,
            @Nullable SceneView scene,
            List<QuestioningView> questionings,
            List<ExaminationView> examinations,
            @Nullable Instant disclosedAt,
            boolean fast,
            List<String> fastAskedBy,
            List<String> unsolvedAskedBy,
            List<UnidentifiedView> unidentified,
            List<ConditionView> gaps,
            @Nullable DecisionDraftView draft) {}

    /** Why the simplified procedure does not fit. */
    public record ReasonView(
            String code, String text, @Nullable ArticleRef article) {}

    /** A party whose identity was not known when the case was concluded. */
    public record UnidentifiedView(PartyId partyId, String partyLabel) {}

    /** Whom to call. */
    public record ContactView(String address, String phone, String supervisionPhone) {}

    /** Until when it must be decided. */
    public record TermView(
            DeterminationTerm.State state,
            @Nullable LocalDate lastOn,
            @Nullable ArticleRef article) {}

    /** A party told of rights and duties. */
    public record ToldView(
            PartyId partyId, String partyLabel, Instant toldAt, boolean refusedToSign, DocumentId documentId) {}

    /** The investigation of the scene. */
    public record SceneView(
            Instant arrivedAt,
            Instant endedAt,
            String roadCondition,
            String findings,
            @Nullable String persons,
            @Nullable String unsigned,
            List<String> evidenceIds) {}

    /** A questioning; label is null for a witness. */
    public record QuestioningView(
            @Nullable String partyLabel,
            int session,
            Instant startedAt,
            boolean remote,
            boolean refusedToSign,
            DocumentId documentId) {}

    /** An examination. */
    public record ExaminationView(
            ExaminationId examinationId,
            String subject,
            String agency,
            LocalDate termOn,
            @Nullable Instant reportedAt,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate reappraisalUntil) {}

    /** Something to be done before the decision. */
    public record ConditionView(
            String code, String text, @Nullable ArticleRef article) {}

    /** A drafted decision; exactly one of decision and certificate. */
    public record DecisionDraftView(
            @Nullable Decision decision,
            @Nullable Certificate certificate,
            String draftedBy,
            Instant draftedAt,
            boolean mine,
            @Nullable String returnedBecause) {}

    /** What may be chosen. */
    public record TransferOptions(
            AccidentSeverity severity, List<ReasonOption> reasons, List<OfficerOption> officers) {}

    /** A reason and the kinds of accident it fits. */
    public record ReasonOption(
            String code,
            String text,
            Set<AccidentSeverity> severities,
            @Nullable ArticleRef article) {}

    /** An officer of the unit. */
    public record OfficerOption(AccountId accountId, String name, HandlerQualification qualification, boolean me) {}

    /** Something put before a leader. */
    public record ApprovalView(
            ApprovalId approvalId,
            ApprovalSubject subject,
            String title,
            @Nullable ArticleRef article,
            String summary,
            String proposal,
            String requestedBy,
            Instant requestedAt,
            Instant dueAt,
            @Nullable Boolean approved,
            @Nullable String directive,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            boolean mine) {}
}
