package kuaichu.signing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.document.DocumentSignature;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A signature as given (电子签名), with what ESL-13 and ADM-263.3 ask about the moment of signing.
 *
 * @param partyId null unless a party or somebody on its side signed
 * @param strokes the pen's way, one list a stroke; empty on paper
 * @param shownSha256 digest of the words that were on the screen
 * @param shownSeconds how long they were, before signing
 * @param readAloud whether they were read out
 * @param electronicServiceConsent consent to be served electronically (ADM-36.3)
 * @param givenBy the account whose device was signed on
 * @param recordingId audio-video record of the signing, in the vault
 * @param recorderNo number of the recording of the officer's body-worn recorder (PROC-7)
 * @param device what the device says it is
 */
public record Signature(
        UUID signerId,
        @Nullable PartyId partyId,
        String label,
        Method method,
        List<List<Point>> strokes,
        @Nullable String imagePngBase64,
        @Nullable String shownSha256,
        long shownSeconds,
        boolean readAloud,
        boolean electronicServiceConsent,
        AccountId givenBy,
        @Nullable EvidenceId recordingId,
        @Nullable String recorderNo,
        @Nullable String device,
        Instant signedAt) {
    public Signature {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** Given in ink: there is nothing to draw. */
    public boolean isOnPaper() {
        return method == Method.PAPER;
    }

    /** As a document prints it; null when given in ink. */
    public @Nullable DocumentSignature drawn() {
        return isOnPaper()
                ? null
                : new DocumentSignature(
                        signedAt,
                        strokes.stream()
                                .map(stroke -> stroke.stream()
                                        .map(point -> new DocumentSignature.Point(point.x(), point.y()))
                                        .toList())
                                .toList(),
                        imagePngBase64);
    }

    /** A place of the pen; t in milliseconds since the first touch. */
    public record Point(double x, double y, long t) {}

    /** On what it was given (签署方式). */
    public enum Method {
        /** 本人手机. */
        OWN_PHONE,
        /** 对方手机, handed over by the person standing beside. */
        ONE_PHONE,
        /** 民警设备, before the officer. */
        OFFICER_DEVICE,
        /** 纸质签名, at the counter, noted by an officer. */
        PAPER,
        /** 民警账号. */
        STAFF_ACCOUNT
    }
}
