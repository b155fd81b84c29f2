package kuaichu.document.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.document.DocumentProblem;
import kuaichu.document.Documents;
import kuaichu.document.Documents.Format;
import kuaichu.document.Documents.Issued;
import kuaichu.document.application.MarkedCopy;
import kuaichu.document.application.VerifyDocument;
import kuaichu.document.application.VerifyDocument.Verification;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.CopyMark;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.Texts;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents to read, for those who see their case (文书阅览). */
@RestController
@RequestMapping("/api/v1")
class DocumentController {
    private static final MediaType OFD = MediaType.parseMediaType("application/ofd");

    private static final int LONGEST_REASON = 200;

    private final Documents documents;
    private final VerifyDocument verifyDocument;
    private final MarkedCopy markedCopy;
    private final PersonalData personalData;
    private final CopyMark mark;
    private final Texts texts;
    private final Clock clock;

    DocumentController(
            Documents documents,
            VerifyDocument verifyDocument,
            MarkedCopy markedCopy,
            PersonalData personalData,
            CopyMark mark,
            Texts texts,
            Clock clock) {
        this.documents = documents;
        this.verifyDocument = verifyDocument;
        this.markedCopy = markedCopy;
        this.personalData = personalData;
        this.mark = mark;
        this.texts = texts;
        this.clock = clock;
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

    /** A copy for staff to take along, with a watermark over every page and without seal; who took it and why is kept. */
    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping("/documents/{documentId}/copy")
    ResponseEntity<byte[]> readCopy(Actor actor, @PathVariable UUID documentId, @RequestParam @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("reason", "field.required")));
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Problem.ofFields(
                    PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("reason", "field.size", 0, LONGEST_REASON)));
        }
        Issued issued = documents.find(new DocumentId(documentId)).orElseThrow();
        String[] who = mark.of(actor, clock.instant());
        String words = texts.get(
                LocaleContextHolder.getLocale(),
                "document.copy.watermark",
                who[0],
                who[1],
                who[2],
                issued.documentNo());
        byte[] copy = markedCopy.of(documents.readPdf(issued.id()), words);
        personalData.recordExport(actor, issued.caseId(), "document " + issued.documentNo(), reason.strip());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(fileName(issued, Format.PDF), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(copy);
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
