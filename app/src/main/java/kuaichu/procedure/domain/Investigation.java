package kuaichu.procedure.domain;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.procedure.AccidentSeverity;
import org.jspecify.annotations.Nullable;

/**
 * An investigation by the ordinary procedure (一般程序调查), PROC-27 ff.
 *
 * @param reasons codes of {@link TransferReason}
 * @param leadText name and badge number
 * @param hitAndRun whether a party fled (PROC-112(1)); then the term runs from when vehicle and driver are found (PROC-62.1)
 * @param foundAt when they were found
 * @param complex a complex injury accident, which needs its evidence disclosed (PROC-63.1)
 * @param disclosedAt when the evidence was disclosed to the parties
 */
public record Investigation(
        CaseId caseId,
        AccidentSeverity severity,
        List<String> reasons,
        AccountId lead,
        String leadText,
        AccountId second,
        String secondText,
        Instant openedAt,
        DocumentId noticeId,
        boolean hitAndRun,
        @Nullable Instant foundAt,
        boolean complex,
        @Nullable Instant disclosedAt) {
    public Investigation {
        reasons = List.copyOf(reasons);
    }

    /** The two who investigate, PROC-27.1. */
    public boolean isLedOrJoinedBy(@Nullable AccountId officer) {
        return lead.equals(officer) || second.equals(officer);
    }

    public List<AccountId> officers() {
        return List.of(lead, second);
    }

    /** Others take over, PROC-105. */
    public Investigation withOfficers(
            AccountId newLead, String newLeadText, AccountId newSecond, String newSecondText) {
        return new Investigation(
                caseId,
                severity,
                reasons,
                newLead,
                newLeadText,
                newSecond,
                newSecondText,
                openedAt,
                noticeId,
                hitAndRun,
                foundAt,
                complex,
                disclosedAt);
    }

    /** Whether somebody fled and was not found yet (PROC-62.1, 66.1). */
    public boolean isAtLarge() {
        return hitAndRun && foundAt == null;
    }

    /** PROC-63.1: fatal accidents and complex injury accidents. */
    public boolean needsDisclosure() {
        return severity == AccidentSeverity.FATAL || severity == AccidentSeverity.INJURY && complex;
    }

    public Investigation withFound(Instant at) {
        return with(at, disclosedAt);
    }

    public Investigation withDisclosed(Instant at) {
        return with(foundAt, at);
    }

    private Investigation with(@Nullable Instant found, @Nullable Instant disclosed) {
        return new Investigation(
                caseId,
                severity,
                reasons,
                lead,
                leadText,
                second,
                secondText,
                openedAt,
                noticeId,
                hitAndRun,
                found,
                complex,
                disclosed);
    }
}
