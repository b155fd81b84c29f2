package kuaichu.procedure;

import java.util.List;
import java.util.UUID;
import kuaichu.accident.CaseMove;
import kuaichu.accident.HandlingState;
import kuaichu.docket.DocketFact;
import kuaichu.procedure.domain.Recusal;
import org.jspecify.annotations.Nullable;

/** What this module writes into the docket (案卷事实): labels, codes and ids, never clear personal data. Days are ISO-8601 dates. */
public sealed interface ProcedureFact extends DocketFact {

    /** @param reasons codes of the transfer reasons */
    @Kind("procedure.transferred")
    record Transferred(
            HandlingState state,
            AccidentSeverity severity,
            List<String> reasons,
            List<String> articles,
            UUID leadId,
            UUID secondId,
            UUID documentId,
            String documentNo)
            implements ProcedureFact, CaseMove {}

    /** A late report is accepted (事后报案受理), PROC-18.2. */
    @Kind("procedure.late-accepted")
    record LateAccepted(HandlingState state) implements ProcedureFact, CaseMove {}

    /** @param ground name of the decision */
    @Kind("procedure.late-refused")
    record LateRefused(HandlingState state, String ground, String reason, UUID documentId, String documentNo)
            implements ProcedureFact, CaseMove {}

    @Kind("procedure.rights-told")
    record RightsTold(UUID partyId, String label, boolean refusedToSign, UUID documentId) implements ProcedureFact {}

    @Kind("procedure.scene-investigated")
    record SceneInvestigated(String arrivedAt, String endedAt, int pictures) implements ProcedureFact {}

    /** @param label the party; null for a witness */
    @Kind("procedure.questioned")
    record Questioned(@Nullable String label, int session, boolean remote, boolean refusedToSign, UUID documentId)
            implements ProcedureFact {}

    /** @param termOn agreed last day */
    @Kind("procedure.examination-commissioned")
    record ExaminationCommissioned(UUID examinationId, String note, String termOn) implements ProcedureFact {}

    @Kind("procedure.examination-reported")
    record ExaminationReported(UUID examinationId, String note) implements ProcedureFact {}

    @Kind("procedure.examination-served")
    record ExaminationServed(UUID examinationId, String note) implements ProcedureFact {}

    /** @param absent labels of the parties that did not come (PROC-63.3) */
    @Kind("procedure.evidence-disclosed")
    record EvidenceDisclosed(List<String> present, List<String> absent) implements ProcedureFact {}

    @Kind("procedure.fugitive-found")
    record FugitiveFound(String note) implements ProcedureFact {}

    @Kind("procedure.approval-requested")
    record ApprovalRequested(UUID approvalId, ApprovalSubject subject) implements ProcedureFact {}

    @Kind("procedure.approval-decided")
    record ApprovalDecided(UUID approvalId, ApprovalSubject subject, boolean approved, String reason)
            implements ProcedureFact {}

    @Kind("procedure.suspended")
    record Suspended(String until, UUID documentId) implements ProcedureFact {}

    @Kind("procedure.resumed")
    record Resumed(String reason) implements ProcedureFact {}

    @Kind("procedure.fast-requested")
    record FastRequested(UUID partyId, String label) implements ProcedureFact {}

    /** A victim asks in writing for a determination while who fled is at large, PROC-66.1. */
    @Kind("procedure.unsolved-requested")
    record UnsolvedRequested(UUID partyId, String label) implements ProcedureFact {}

    /** Who a party is, was found out and told to everybody in writing, PROC-70. */
    @Kind("procedure.identity-supplemented")
    record IdentitySupplemented(UUID partyId, String label, UUID documentId) implements ProcedureFact {}

    /** @param certificate whether a certificate is drafted instead of a determination */
    @Kind("procedure.decision-drafted")
    record DecisionDrafted(boolean certificate) implements ProcedureFact {}

    @Kind("procedure.decision-returned")
    record DecisionReturned(String reason) implements ProcedureFact {}

    /**
     * Somebody who handles the case is asked to withdraw (申请回避), PROC-105.1; the facts it stands on stay in the module's table, sealed.
     *
     * @param note name and badge number of the officer
     * @param label the party that asks; null when police do
     */
    @Kind("procedure.recusal-asked")
    record RecusalAsked(
            UUID recusalId,
            UUID officerId,
            String note,
            RecusalGround ground,
            Recusal.By askedBy,
            @Nullable String label)
            implements ProcedureFact {}

    /** PROC-105.2. */
    @Kind("procedure.recusal-decided")
    record RecusalDecided(
            UUID recusalId,
            UUID officerId,
            String note,
            RecusalOutcome outcome,
            @Nullable String label,
            UUID documentId)
            implements ProcedureFact {}

    /** 是否回避. */
    enum RecusalOutcome {
        GRANTED,
        REFUSED
    }

    /** @param draftDropped whether what the one who withdrew had drafted falls away */
    @Kind("procedure.officers-replaced")
    record OfficersReplaced(UUID leadId, UUID secondId, boolean draftDropped) implements ProcedureFact {}

    /** Before {@code determination.general-issued} or {@code determination.certified}. */
    @Kind("procedure.decision-signed")
    record DecisionSigned(boolean certificate) implements ProcedureFact {}
}
