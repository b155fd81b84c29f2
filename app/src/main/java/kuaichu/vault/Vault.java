package kuaichu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;

/** The evidence of a case (证据): the digest fixes it at once, the pixels follow and must match. */
public interface Vault {
    /** What a shot shows (取证机位). */
    enum Slot {
        FRONT_SCENE,
        REAR_SCENE,
        CONTACT_POINT,
        OWN_PLATE,
        OTHER_PLATE,
        PERSON_WITH_CAR,
        DAMAGE,
        LICENCE,
        VEHICLE_LICENCE,
        SUPPLEMENT,
        OTHER,
        /** 签署录音录像, ADM-263.3: face and voice of a person, for the police only (PIPL-28). */
        SIGNING_RECORDING;

        /** Whether only the police may see and hear it. */
        public boolean isPoliceOnly() {
            return this == SIGNING_RECORDING;
        }

        /** Whether it shows somebody's papers: other parties do not see it, PROC-21 exchanges what stands on them and no more. */
        public boolean isPersonalPaper() {
            return this == LICENCE || this == VEHICLE_LICENCE;
        }
    }

    /** Kind of medium. */
    enum Medium {
        PHOTO,
        VIDEO
    }

    /** Position at the shutter, WGS-84 degrees, accuracy in meters. */
    record ShutterPosition(
            double longitude,
            double latitude,
            @Nullable Double accuracyMeters,
            @Nullable Integer headingDegrees) {}

    /**
     * A digest as made at the shutter.
     *
     * @param sha256 64 lower-case hex digits of the original's bytes
     * @param takenAt clock of the device
     * @param previousSha256 digest of the shot before it on that device
     */
    record Digest(
            String sha256,
            Slot slot,
            Medium medium,
            Instant takenAt,
            @Nullable ShutterPosition position,
            long sizeBytes,
            String mediaType,
            @Nullable String previousSha256,
            @Nullable String note) {}

    /**
     * A piece of evidence as kept.
     *
     * @param fixedBy account that fixed its digest, null for what was fixed before accounts were noted
     */
    record Evidence(
            EvidenceId id,
            CaseId caseId,
            @Nullable PartyId partyId,
            @Nullable AccountId fixedBy,
            Digest digest,
            Instant receivedAt,
            boolean hasOriginal,
            boolean hasThumbnail) {

        public boolean isReadableBy(Actor actor) {
            if (digest.slot().isPoliceOnly()) {
                return actor.is(Role.OFFICER) || actor.is(Role.CENTRE);
            }
            boolean strangersPaper = digest.slot().isPersonalPaper()
                    && actor.is(Role.PARTY)
                    && !actor.requireAccount().equals(fixedBy);
            return !strangersPaper;
        }
    }

    /**
     * Fixes digests in the caller's transaction and writes {@code vault.digest-fixed}; a digest the case already has is returned as it stands.
     */
    List<Evidence> fix(CaseId caseId, @Nullable PartyId partyId, Actor actor, List<Digest> digests);

    List<Evidence> listEvidence(CaseId caseId);

    /** Those of them that the reader may see. */
    default List<Evidence> listEvidence(CaseId caseId, Actor reader) {
        return listEvidence(caseId).stream()
                .filter(evidence -> evidence.isReadableBy(reader))
                .toList();
    }

    Optional<Evidence> findEvidence(EvidenceId id);

    /**
     * The bytes as they came from the device, to be read once and closed.
     *
     * @throws java.nio.file.NoSuchFileException when the original never came or is lost
     */
    InputStream openOriginal(Evidence evidence) throws IOException;

    /** How a file with this medium's bytes is called, for example {@code jpg}. */
    String fileExtension(Evidence evidence);
}
