package kuaichu.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.vault.Vault.Medium;
import kuaichu.vault.VaultProblem;
import kuaichu.vault.application.CancelUpload;
import kuaichu.vault.application.ReceiveBytes;
import kuaichu.vault.application.ReceiveBytes.Progress;
import kuaichu.vault.application.StartUpload;
import kuaichu.vault.domain.MediaFormat;
import kuaichu.vault.domain.Upload;
import kuaichu.vault.domain.UploadMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads of originals (断点续传): tus 1.0 with creation, creation-with-upload and termination. */
@RestController
@RequestMapping("/api/v1/uploads")
class UploadController {
    private static final String VERSION = "1.0.0";
    private static final String OFFSET_STREAM = "application/offset+octet-stream";

    private final StartUpload startUpload;
    private final ReceiveBytes receiveBytes;
    private final CancelUpload cancelUpload;
    private final EvidenceVisibility visibility;

    UploadController(
            StartUpload startUpload,
            ReceiveBytes receiveBytes,
            CancelUpload cancelUpload,
            EvidenceVisibility visibility) {
        this.startUpload = startUpload;
        this.receiveBytes = receiveBytes;
        this.cancelUpload = cancelUpload;
        this.visibility = visibility;
    }

    @Permit(everyone = true)
    @RequestMapping(method = RequestMethod.OPTIONS)
    void describe(HttpServletResponse response) {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation,creation-with-upload,termination");
        response.setHeader("Tus-Max-Size", Long.toString(MediaFormat.limitBytes(Medium.VIDEO)));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping
    void create(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        checkVersion(request, response);
        String metadata = request.getHeader("Upload-Metadata");
        EvidenceId evidence = evidence(actor, metadata);
        Upload upload = startUpload.start(evidence, number(request, "Upload-Length"), metadata == null ? "" : metadata);
        response.setHeader("Location", "/api/v1/uploads/" + upload.id());
        if (OFFSET_STREAM.equals(request.getContentType())) {
            Progress progress = receiveBytes.receive(
                    upload.id(), 0, request.getInputStream(), request.getContentLengthLong(), actor);
            response.setHeader("Upload-Offset", Long.toString(progress.offset()));
        }
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @RequestMapping(path = "/{uploadId}", method = RequestMethod.HEAD)
    void find(@PathVariable UUID uploadId, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        checkVersion(request, response);
        Progress progress = receiveBytes.find(uploadId, actor);
        response.setHeader("Upload-Offset", Long.toString(progress.offset()));
        response.setHeader("Upload-Length", Long.toString(progress.upload().sizeBytes()));
        response.setHeader("Upload-Metadata", progress.upload().metadata());
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_OK);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PatchMapping("/{uploadId}")
    void receive(@PathVariable UUID uploadId, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        checkVersion(request, response);
        if (!OFFSET_STREAM.equals(request.getContentType())) {
            throw Problem.of(VaultProblem.UPLOAD_CONTENT_TYPE, OFFSET_STREAM);
        }
        long offset = number(request, "Upload-Offset");
        Progress progress =
                receiveBytes.receive(uploadId, offset, request.getInputStream(), request.getContentLengthLong(), actor);
        response.setHeader("Upload-Offset", Long.toString(progress.offset()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @DeleteMapping("/{uploadId}")
    void cancel(@PathVariable UUID uploadId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        checkVersion(request, response);
        cancelUpload.cancel(uploadId);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Headers are set first: they belong into refusals as well. */
    private static void checkVersion(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Resumable", VERSION);
        if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setHeader("Tus-Version", VERSION);
            throw Problem.of(VaultProblem.UPLOAD_VERSION, VERSION);
        }
    }

    private EvidenceId evidence(Actor actor, @Nullable String header) {
        Map<String, String> metadata = UploadMetadata.parse(header == null ? "" : header)
                .orElseThrow(() -> Problem.of(VaultProblem.UPLOAD_MALFORMED, "Upload-Metadata"));
        UUID id;
        try {
            id = UUID.fromString(metadata.getOrDefault("evidenceId", ""));
        } catch (IllegalArgumentException e) {
            throw Problem.of(VaultProblem.UPLOAD_MALFORMED, "Upload-Metadata: evidenceId");
        }
        if (!visibility.maySend(actor, id)) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        return new EvidenceId(id);
    }

    private static long number(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        if (value == null || !value.matches("\\d{1,15}")) {
            throw Problem.of(VaultProblem.UPLOAD_MALFORMED, header);
        }
        return Long.parseLong(value);
    }
}
