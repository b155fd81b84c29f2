package kuaichu.document.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kuaichu.document.DocumentProblem;
import kuaichu.document.Documents;
import kuaichu.document.Documents.Format;
import kuaichu.document.Documents.Issued;
import kuaichu.document.application.VerifyDocument;
import kuaichu.document.application.VerifyDocument.Verification;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.problem.Problem;
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
    private static final MediaType OFD = MediaType.parseMediaType("application/ofd");

    private final Documents documents;
    private final VerifyDocument verifyDocument;

    DocumentController(Documents documents, VerifyDocument verifyDocument) {
        this.documents = documents;
        this.verifyDocument = verifyDocument;
    }

    /** The latest revision; its tag lets a browser keep it until a signature comes in. */
    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping("/documents/{documentId}/pdf")
    ResponseEntity<byte[]> readPdf(@PathVariable UUID documentId) {
        Issued issued = documents.find(new DocumentId(documentId)).orElseThrow();
        ContentDisposition disposition = ContentDisposition.inline()
                .filename(fileName(issued, Format.PDF), StandardCharsets.UTF_8)
                .build();
        return file(MediaType.APPLICATION_PDF, issued.sha256(), disposition, documents.readPdf(issued.id()));
    }

    /** The same as OFD, to save: no browser shows one. */
    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping("/documents/{documentId}/ofd")
    ResponseEntity<byte[]> readOfd(@PathVariable UUID documentId) {
        Issued issued = documents.find(new DocumentId(documentId)).orElseThrow();
        byte[] ofd = documents.readOfd(issued.id()).orElseThrow(() -> Problem.of(DocumentProblem.NO_OFD));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(fileName(issued, Format.OFD), StandardCharsets.UTF_8)
                .build();
        return file(OFD, String.valueOf(issued.ofdSha256()), disposition, ofd);
    }

    private static String fileName(Issued issued, Format format) {
        return issued.title() + "-" + issued.documentNo() + "." + format.extension();
    }

    private static ResponseEntity<byte[]> file(
            MediaType type, String sha256, ContentDisposition disposition, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + sha256 + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping("/documents/{documentId}/verification")
    Verification verifyKept(@PathVariable UUID documentId) {
        return verifyDocument.verify(documents.readPdf(new DocumentId(documentId)), LocaleContextHolder.getLocale());
    }
}
