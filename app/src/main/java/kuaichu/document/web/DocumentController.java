package kuaichu.document.web;

import java.util.UUID;
import kuaichu.document.Documents;
import kuaichu.document.Documents.Issued;
import kuaichu.document.application.VerifyDocument;
import kuaichu.document.application.VerifyDocument.Verification;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents to read, for those who see their case (文书阅览). */
@RestController
@RequestMapping("/api/v1")
class DocumentController {
    private final Documents documents;
    private final VerifyDocument verifyDocument;

    DocumentController(Documents documents, VerifyDocument verifyDocument) {
        this.documents = documents;
        this.verifyDocument = verifyDocument;
    }

    /** The latest revision; its tag lets a browser keep it until a signature comes in. */
    @Permit({Role.PARTY, Role.OFFICER, Role.CENTRE, Role.INSURER})
    @GetMapping("/documents/{documentId}/pdf")
    ResponseEntity<byte[]> readPdf(@PathVariable UUID documentId) {
        Issued issued = documents.find(new DocumentId(documentId)).orElseThrow();
        ContentDisposition disposition = ContentDisposition.inline()
                .filename(issued.title() + "-" + issued.documentNo() + ".pdf", java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag("\"" + issued.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.readPdf(issued.id()));
    }

    @Permit({Role.PARTY, Role.OFFICER, Role.CENTRE, Role.INSURER})
    @GetMapping("/documents/{documentId}/verification")
    Verification verifyKept(@PathVariable UUID documentId) {
        return verifyDocument.verify(documents.readPdf(new DocumentId(documentId)), LocaleContextHolder.getLocale());
    }
}
