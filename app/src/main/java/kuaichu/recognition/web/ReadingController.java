package kuaichu.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.RateLimits;
import kuaichu.platform.Role;
import kuaichu.platform.web.Asking;
import kuaichu.platform.web.Permit;
import kuaichu.reader.DocumentKind;
import kuaichu.recognition.PapersOfParty;
import kuaichu.recognition.ReadPictures;
import kuaichu.recognition.ReadingView;
import kuaichu.recognition.RecognitionProblem;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pictures read for who took them (识别证件与号牌). */
@RestController
@RequestMapping("/api/v1")
class ReadingController {
    private static final String LIMIT = "picture-reading";

    private final Vault vault;
    private final ReadPictures pictures;
    private final PapersOfParty papers;
    private final RateLimits limits;

    ReadingController(Vault vault, ReadPictures pictures, PapersOfParty papers, RateLimits limits) {
        this.vault = vault;
        this.pictures = pictures;
        this.papers = papers;
        this.limits = limits;
    }

    /** @param picture JPEG or PNG, kept nowhere */
    record PictureToRead(@Nullable DocumentKind kind, byte @Nullable [] picture) {}

    /** @param kind what it shows, where the slot does not say it */
    @Permit({Role.PARTY, Role.OFFICER})
    @GetMapping("/evidence/{evidenceId}/reading")
    ReadingView readOriginal(
            Actor actor,
            @PathVariable UUID evidenceId,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            HttpServletRequest request) {
        Evidence evidence = vault.findEvidence(new EvidenceId(evidenceId)).orElseThrow();
        DocumentKind shown = kind == null ? kindOf(evidence.digest().slot()) : kind;
        FieldChecks checks = new FieldChecks();
        checks.require("kind", shown);
        checks.throwIfAny();
        limits.requireOfPerson(LIMIT, actor.requireAccount(), request.getRemoteAddr());
        if (!evidence.hasOriginal()) {
            throw Problem.of(RecognitionProblem.NOT_HERE_YET);
        }
        return ReadingView.of(
                papers.compare(evidence, pictures.read(() -> bytesOf(evidence), Objects.requireNonNull(shown))));
    }

    private byte[] bytesOf(Evidence evidence) throws java.io.IOException {
        try (InputStream original = vault.openOriginal(evidence)) {
            return original.readAllBytes();
        }
    }

    private static @Nullable DocumentKind kindOf(Vault.Slot slot) {
        return switch (slot) {
            case LICENCE -> DocumentKind.DRIVING_LICENCE;
            case VEHICLE_LICENCE -> DocumentKind.VEHICLE_LICENCE;
            case OWN_PLATE, OTHER_PLATE -> DocumentKind.PLATE;
            default -> null;
        };
    }

    /** For the quick entry, before there is a case. */
    @Asking
    @Permit({Role.OFFICER, Role.CENTRE})
    @PostMapping("/readings")
    ReadingView read(Actor actor, @RequestBody PictureToRead asked, HttpServletRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("kind", asked.kind());
        checks.require("picture", asked.picture());
        checks.throwIfAny();
        limits.requireOfPerson(LIMIT, actor.requireAccount(), request.getRemoteAddr());
        byte[] picture = Objects.requireNonNull(asked.picture());
        return ReadingView.of(pictures.read(() -> picture, Objects.requireNonNull(asked.kind())));
    }
}
