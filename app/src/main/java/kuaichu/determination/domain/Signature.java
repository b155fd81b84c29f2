package kuaichu.determination.domain;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A signature given on a screen (电子签名), with what ESL-13 and ADM-263 ask about the moment of signing.
 *
 * @param strokes the pen's way, one list a stroke
 * @param shownSeconds how long the text was on the screen before signing
 * @param readAloud whether it was read out
 * @param electronicServiceConsent consent to be served electronically (ADM-36)
 * @param givenBy the account whose phone was signed on
 * @param ownPhone whether that was the person's own phone with a proved number
 */
public record Signature(
        PartyId partyId,
        String label,
        List<List<Point>> strokes,
        @Nullable String imagePngBase64,
        long shownSeconds,
        boolean readAloud,
        boolean electronicServiceConsent,
        AccountId givenBy,
        boolean ownPhone,
        Instant signedAt) {
    public Signature {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** A place of the pen; t in milliseconds since the first touch. */
    public record Point(double x, double y, long t) {}

    /** What is signed. */
    public enum Purpose {
        AGREEMENT,
        ACKNOWLEDGEMENT
    }
}
