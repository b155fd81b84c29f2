package kuaichu.archive;

import java.util.List;
import kuaichu.docket.DocketFact;

/**
 * The case was archived (已归档): the docket names the package as the package names the docket.
 *
 * @param edition from 1
 * @param docketSeq last entry the package holds
 * @param manifestSha256 of the sealed manifest
 * @param gaps contents that were stated as missing
 */
@DocketFact.Kind("archive.packed")
public record ArchivePacked(
        int edition, int docketSeq, String manifestSha256, int items, long sizeBytes, List<String> gaps)
        implements DocketFact {
    public ArchivePacked {
        gaps = List.copyOf(gaps);
    }
}
