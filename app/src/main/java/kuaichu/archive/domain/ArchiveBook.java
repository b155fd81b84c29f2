package kuaichu.archive.domain;

import java.util.Optional;
import kuaichu.kernel.id.CaseId;

/** The archives that were made (归档台账); only ever added to. */
public interface ArchiveBook {
    void add(ArchivePackage archive);

    /** The latest edition with its items. */
    Optional<ArchivePackage> findLatest(CaseId caseId);
}
