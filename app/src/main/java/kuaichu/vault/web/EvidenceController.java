package kuaichu.vault.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import kuaichu.vault.domain.MediaFormat;
import kuaichu.vault.spi.DerivedStore;
import kuaichu.vault.spi.OriginalStore;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Originals and thumbnails to look at (证据原件与缩略图); content never changes, so browsers may keep it. */
@RestController
@RequestMapping("/api/v1/evidence/{evidenceId}")
class EvidenceController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Vault vault;
    private final OriginalStore originals;
    private final DerivedStore derived;

    EvidenceController(Vault vault, OriginalStore originals, DerivedStore derived) {
        this.vault = vault;
        this.originals = originals;
        this.derived = derived;
    }

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping("/original")
    ResponseEntity<Resource> readOriginal(@PathVariable UUID evidenceId) {
        Evidence evidence = vault.findEvidence(new EvidenceId(evidenceId)).orElseThrow();
        if (!evidence.hasOriginal()) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        MediaFormat format =
                MediaFormat.ofMediaType(evidence.digest().mediaType()).orElseThrow();
        return answer(
                evidence.digest().sha256(),
                MediaType.parseMediaType(format.mediaType()),
                fileName(evidence, format.extension()),
                new OriginalResource(originals, evidence));
    }

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping("/thumbnail")
    ResponseEntity<Resource> readThumbnail(@PathVariable UUID evidenceId) throws IOException {
        Evidence evidence = vault.findEvidence(new EvidenceId(evidenceId)).orElseThrow();
        byte[] jpeg = derived.findThumbnail(evidence.digest().sha256())
                .filter(found -> evidence.hasThumbnail())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        return answer(
                evidence.digest().sha256() + "-480",
                MediaType.IMAGE_JPEG,
                fileName(evidence, "thumbnail.jpg"),
                new ByteArrayResource(jpeg));
    }

    private static String fileName(Evidence evidence, String extension) {
        return evidence.digest().slot().name().toLowerCase(java.util.Locale.ROOT) + "-"
                + evidence.digest().sha256().substring(0, 8) + "." + extension;
    }

    /** Bytes of strangers: shown as what they were proved to be, never sniffed, never run. */
    private static ResponseEntity<Resource> answer(String tag, MediaType type, String fileName, Resource body) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + tag + "\"")
                .cacheControl(FOR_EVER)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", "inline; filename=\"" + fileName + "\"")
                .body(body);
    }

    /** An original as a resource that can be read in ranges, for videos. */
    private static final class OriginalResource extends AbstractResource {
        private final OriginalStore store;
        private final Evidence evidence;

        OriginalResource(OriginalStore store, Evidence evidence) {
            this.store = store;
            this.evidence = evidence;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return store.open(evidence.digest().sha256());
        }

        @Override
        public long contentLength() {
            return evidence.digest().sizeBytes();
        }

        @Override
        public String getDescription() {
            return "original " + evidence.digest().sha256();
        }
    }
}
