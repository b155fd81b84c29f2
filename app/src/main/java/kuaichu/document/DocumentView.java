package kuaichu.document;

import java.time.Instant;
import kuaichu.kernel.id.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A document as listed (文书摘要).
 *
 * @param title in the language of the reader; on the paper it is Chinese
 * @param sha256 of the sealed PDF of the latest revision
 * @param ofdSha256 of its sealed OFD; null when it was issued before there was one
 */
public record DocumentView(
        DocumentId documentId,
        Documents.Kind kind,
        String documentNo,
        String title,
        Instant issuedAt,
        String sha256,
        @Nullable String ofdSha256,
        int pages) {}
