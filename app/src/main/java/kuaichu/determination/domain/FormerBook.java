package kuaichu.determination.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.determination.Reopenings.Former;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/** Determinations that were sent back, as kept (已撤销认定台账). */
public interface FormerBook {
    /**
     * Takes the present determination of the case, and what was answered to it, out of force.
     *
     * @param reviewId null when it was not a review that did
     */
    void setAside(CaseId caseId, @Nullable UUID reviewId, Instant at);

    List<Former> list(CaseId caseId);

    /** Those set aside are withdrawn now. */
    void withdraw(CaseId caseId, Instant at);
}
