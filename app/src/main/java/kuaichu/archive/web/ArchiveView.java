package kuaichu.archive.web;

import java.time.Instant;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.archive.application.ReadArchive.State;
import kuaichu.archive.domain.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * The archive of a case, line by line (归档情况).
 *
 * @param mayPack whether the one key would work now, perhaps with a reason for the gaps
 * @param newEntries of the docket since the edition
 * @param items of the edition; before the first one, what would go into it
 * @param missing what the case lacks now
 */
record ArchiveView(
        State state,
        boolean mayPack,
        @Nullable EditionView edition,
        int newEntries,
        List<ItemView> items,
        List<GapView> missing) {

    /**
     * A sealed edition.
     *
     * @param sizeBytes of the ZIP
     */
    record EditionView(
            int number,
            Instant packedAt,
            String packedBy,
            String holder,
            String certificateSha256,
            String manifestSha256,
            long sizeBytes,
            @Nullable String gapsReason,
            List<GapView> gaps) {}

    /**
     * One line.
     *
     * @param sha256 null for what is only made when it is packed
     * @param sizeBytes null as long as it is not packed and not known
     */
    record ItemView(
            ItemKind kind,
            String name,
            @Nullable String sha256,
            @Nullable Long sizeBytes,
            @Nullable Instant at,
            @Nullable String by) {}

    /** What is missing. */
    record GapView(
            String content,
            String name,
            String detail,
            @Nullable ArticleRef article,
            boolean mayBeStated) {}
}
