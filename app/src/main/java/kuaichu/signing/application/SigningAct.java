package kuaichu.signing.application;

import java.util.List;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.signing.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What the screen recorded while somebody signed (签名行为).
 *
 * @param onPaper whether an officer notes a signature given on paper; there are no strokes then
 */
public record SigningAct(
        boolean onPaper,
        List<List<Signature.Point>> strokes,
        @Nullable String imagePngBase64,
        @Nullable String shownSha256,
        long shownSeconds,
        boolean readAloud,
        boolean electronicServiceConsent,
        @Nullable EvidenceId recordingId,
        @Nullable String recorderNo,
        @Nullable String device) {
    public SigningAct {
        strokes = strokes.stream().map(List::copyOf).toList();
    }
}
