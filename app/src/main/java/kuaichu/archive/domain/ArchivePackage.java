package kuaichu.archive.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A sealed edition of a case's archive (归档包).
 *
 * @param edition from 1
 * @param docketSeq last entry it holds
 * @param holder whose seal is on it
 * @param sizeBytes of the ZIP
 * @param gapsReason why it was archived with gaps, null without gaps
 */
public record ArchivePackage(
        UUID id,
        CaseId caseId,
        int edition,
        int docketSeq,
        Instant packedAt,
        String packedBy,
        String holder,
        String certificateSha256,
        String manifestSha256,
        long sizeBytes,
        @Nullable String gapsReason,
        List<Gap> gaps,
        List<ArchiveItem> items) {
    public ArchivePackage {
        gaps = List.copyOf(gaps);
        items = List.copyOf(items);
    }

    public ArchivePackage with(List<Gap> its, List<ArchiveItem> files) {
        return new ArchivePackage(
                id,
                caseId,
                edition,
                docketSeq,
                packedAt,
                packedBy,
                holder,
                certificateSha256,
                manifestSha256,
                sizeBytes,
                gapsReason,
                its,
                files);
    }
}
