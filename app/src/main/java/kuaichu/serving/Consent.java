package kuaichu.serving;

import java.time.Instant;
import kuaichu.kernel.id.PartyId;

/**
 * A party's consent to electronic service (同意电子送达), ADM-36.3, while it stands.
 *
 * @param how by signature, on the screen, or noted by an officer
 */
public record Consent(PartyId partyId, String label, Instant givenAt, How how) {
    /** How it was given. */
    public enum How {
        SIGNATURE,
        SCREEN,
        OFFICER
    }
}
