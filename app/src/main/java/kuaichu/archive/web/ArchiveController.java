package kuaichu.archive.web;

import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.FieldChecks;
import kuaichu.archive.application.OpenArchive;
import kuaichu.archive.application.PackArchive;
import kuaichu.archive.application.ReadArchive;
import kuaichu.archive.domain.ArchivePackage;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The archive of a case (归档), for the police only: it holds personal data of everybody in clear; parties get their documents. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/archive")
class ArchiveController {
    private static final int LONGEST_TEXT = 500;

    private final PackArchive packArchive;
    private final ReadArchive readArchive;
    private final OpenArchive openArchive;
    private final ArchiveViews views;
    private final AccidentCases cases;
    private final PersonalData personalData;

    ArchiveController(
            PackArchive packArchive,
            ReadArchive readArchive,
            OpenArchive openArchive,
            ArchiveViews views,
            AccidentCases cases,
            PersonalData personalData) {
        this.packArchive = packArchive;
        this.readArchive = readArchive;
        this.openArchive = openArchive;
        this.views = views;
        this.cases = cases;
        this.personalData = personalData;
    }

    record ArchiveRequest(@Nullable String gapsReason) {}

    @Permit({Role.OFFICER, Role.CENTRE})
    @GetMapping
    ArchiveView readArchive(@PathVariable UUID caseId) {
        return views.read(new CaseId(caseId), LocaleContextHolder.getLocale());
    }

    @Permit({Role.OFFICER, Role.CENTRE})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ArchiveView packArchive(Actor actor, @PathVariable UUID caseId, @RequestBody ArchiveRequest request) {
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("gapsReason", request.gapsReason(), LONGEST_TEXT);
        checks.throwIfAny();
        packArchive.pack(actor, new CaseId(caseId), reason);
        return views.read(new CaseId(caseId), LocaleContextHolder.getLocale());
    }

    /** The package as a ZIP, read while it is sent; who took it and why is kept. */
    @Permit({Role.OFFICER, Role.CENTRE})
    @GetMapping("/file")
    ResponseEntity<Resource> downloadArchive(
            Actor actor, @PathVariable UUID caseId, @RequestParam @Nullable String reason) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", reason);
        String why = checks.text("reason", reason, LONGEST_TEXT);
        checks.throwIfAny();
        CaseId id = new CaseId(caseId);
        ArchivePackage archive = readArchive.require(id);
        personalData.recordFullView(actor, id, "archive " + archive.edition(), Objects.requireNonNull(why));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition(id, archive))
                .header("X-Content-Type-Options", "nosniff")
                .body(new ArchiveResource(openArchive, archive));
    }

    private String disposition(CaseId caseId, ArchivePackage archive) {
        return ContentDisposition.attachment()
                .filename(cases.require(caseId).caseNo() + "-" + archive.edition() + ".zip")
                .build()
                .toString();
    }

    /** An archive as a resource of known length. */
    private static final class ArchiveResource extends AbstractResource {
        private final OpenArchive openArchive;
        private final ArchivePackage archive;

        ArchiveResource(OpenArchive openArchive, ArchivePackage archive) {
            this.openArchive = openArchive;
            this.archive = archive;
        }

        @Override
        public InputStream getInputStream() {
            return openArchive.open(archive);
        }

        @Override
        public long contentLength() {
            return archive.sizeBytes();
        }

        @Override
        public String getDescription() {
            return "archive " + archive.manifestSha256();
        }
    }
}
