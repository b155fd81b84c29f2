package kuaichu.determination.application;

import java.util.List;
import kuaichu.determination.domain.Signature;
import org.jspecify.annotations.Nullable;

/** What the screen recorded while somebody signed (签名笔迹). */
public record Pen(
        List<List<Signature.Point>> strokes,
        @Nullable String imagePngBase64,
        long shownSeconds,
        boolean readAloud,
        boolean electronicServiceConsent) {
    public Pen {
        strokes = strokes.stream().map(List::copyOf).toList();
    }
}
