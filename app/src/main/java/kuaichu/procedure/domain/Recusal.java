package kuaichu.procedure.domain;

import java.time.Instant;
import java.time.LocalDate;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.RecusalId;
import kuaichu.procedure.RecusalGround;
import org.jspecify.annotations.Nullable;

/**
 * A request that an officer withdraws from a case, and what became of it (回避), PROC-105, ADM-17 to 25.
 *
 * @param officer whom it is about
 * @param officerText name and badge number
 * @param leader whether that is a leader, whose own withdrawal only the authority above decides (PROC-105.2)
 * @param reason the facts it stands on (ADM-20)
 * @param dueOn last day of the decision (PROC-105.3)
 * @param decision null until decided
 */
public record Recusal(
        RecusalId id,
        CaseId caseId,
        AccountId officer,
        String officerText,
        boolean leader,
        RecusalGround ground,
        String reason,
        Asked asked,
        LocalDate dueOn,
        @Nullable Decision decision) {

    /** Who asks (申请人). */
    public enum By {
        /** 当事人, PROC-105.3. */
        PARTY,
        /** 本人自行提出, ADM-17. */
        OFFICER,
        /** 负责人指令, ADM-22. */
        LEADER
    }

    /** @param label of the party; null for police */
    public record Asked(By by, @Nullable String label, AccountId account, String name, Instant at) {}

    /**
     * What the leader decided.
     *
     * @param earlierActsStand whether what the officer did before holds (ADM-25); null when the request is refused
     * @param documentId the decision in writing
     */
    public record Decision(
            boolean granted,
            String reason,
            @Nullable Boolean earlierActsStand,
            String by,
            Instant at,
            DocumentId documentId) {}

    public Recusal decided(Decision given) {
        return new Recusal(id, caseId, officer, officerText, leader, ground, reason, asked, dueOn, given);
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean isGranted() {
        return decision != null && decision.granted();
    }
}
