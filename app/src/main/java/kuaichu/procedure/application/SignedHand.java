package kuaichu.procedure.application;

import java.util.List;
import java.util.UUID;
import kuaichu.document.DocumentSignature;
import kuaichu.signing.Envelope;
import kuaichu.signing.Signature;
import org.jspecify.annotations.Nullable;

/**
 * How somebody answered a paper of the procedure (签名或者拒签), as it is printed.
 *
 * @param signature null on paper or when refused
 * @param note why there is none: the refusal as noted, or that it stands on paper
 * @param refused whether it was refused
 * @param readAloud whether the paper was read out first (ADM-77.1)
 * @param recording where the record of the signing is (ADM-263.3); null when there is none
 */
record SignedHand(
        @Nullable DocumentSignature signature,
        @Nullable String note,
        boolean refused,
        boolean readAloud,
        @Nullable String recording) {
    private static final String ON_PAPER = "已在纸质件上签名，纸质件附卷";

    /** Stands for whoever has not answered yet, to see whether the rest of the paper is complete. */
    static SignedHand awaited() {
        return new SignedHand(null, "待签名", false, false, null);
    }

    static SignedHand of(Envelope.Place place, List<Signature> given) {
        return find(place.signer().id(), given) instanceof Signature signature
                ? new SignedHand(
                        signature.drawn(),
                        signature.isOnPaper() ? ON_PAPER : null,
                        false,
                        signature.readAloud(),
                        recording(signature))
                : new SignedHand(null, place.reason(), true, false, null);
    }

    private static @Nullable Signature find(UUID signerId, List<Signature> given) {
        return given.stream()
                .filter(signature -> signature.signerId().equals(signerId))
                .findFirst()
                .orElse(null);
    }

    /** What tells one piece of evidence from the others of a case: the random end of its id. */
    private static String tail(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private static @Nullable String recording(Signature signature) {
        if (signature.recorderNo() != null) {
            return "执法记录仪 " + signature.recorderNo();
        }
        return signature.recordingId() == null
                ? null
                : "证据尾号" + tail(signature.recordingId().toString());
    }
}
