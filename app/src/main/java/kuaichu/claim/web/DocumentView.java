package kuaichu.claim.web;

import java.time.Instant;
import kuaichu.document.Documents;
import kuaichu.kernel.id.DocumentId;

/** A document as listed (文书摘要). */
record DocumentView(
        DocumentId documentId,
        Documents.Kind kind,
        String documentNo,
        String title,
        Instant issuedAt,
        String sha256,
        int pages) {
    static DocumentView of(Documents.Issued issued) {
        return new DocumentView(
                issued.id(),
                issued.kind(),
                issued.documentNo(),
                issued.title(),
                issued.issuedAt(),
                issued.sha256(),
                issued.pages());
    }
}
