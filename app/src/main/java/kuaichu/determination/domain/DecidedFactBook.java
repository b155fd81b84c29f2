package kuaichu.determination.domain;

import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;

/** Facts officers have established, as kept (事实认定台账); nothing is overwritten. */
public interface DecidedFactBook {
    /**
     * Adds a version.
     *
     * @return its number, from 1
     */
    int store(CaseId caseId, DecidedFact fact);

    /** The newest of each question. */
    List<DecidedFact> list(CaseId caseId);

    /** Notes which determination stands on them. */
    void bind(CaseId caseId, DocumentId documentId);
}
