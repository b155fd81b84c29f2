package kuaichu.determination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Determinations that a review sent back (责令重新认定), PROC-76.3, 79. */
public interface Reopenings {
    /**
     * By the ordinary procedure it is investigated anew, else it goes back to the officer. The case is determined anew within ten working days; until then the first determination settles nothing, and it is withdrawn (撤销)
     * with the new one. Writes {@code determination.reopened}.
     *
     * @param reviewId the review that ordered it
     */
    void reopen(Actor actor, CaseId caseId, UUID reviewId);

    /**
     * Who fled is found (PROC-66.2): what was determined for the victims meanwhile goes back to the investigation and is withdrawn by the new
     * determination; that one may be reviewed. Writes {@code determination.reopened-solved}.
     */
    void reopenSolved(Actor actor, CaseId caseId);

    /** Those that were sent back, oldest first. */
    List<Former> list(CaseId caseId);

    /**
     * A determination that does not stand any more; its document stays.
     *
     * @param reviewed whether a review sent it back (PROC-79.1), and not the finding of who fled (PROC-66.2)
     * @param withdrawnAt when the new one was made; null until then
     */
    record Former(
            DeterminationKind kind,
            boolean reviewed,
            DocumentId documentId,
            String documentNo,
            Instant issuedAt,
            Instant reopenedAt,
            @Nullable Instant withdrawnAt) {}
}
