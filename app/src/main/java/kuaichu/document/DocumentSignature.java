package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handwritten signature (签名) as given on a screen.
 *
 * @param strokes the pen's way; x and y in any unit, y downwards; drawn when there is no picture
 * @param imagePngBase64 picture of the signature as PNG, at most 512 kB; null when strokes are given
 */
public record DocumentSignature(
        Instant signedAt,
        List<List<Point>> strokes,
        @Nullable String imagePngBase64) {
    public DocumentSignature {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** A place of the pen. */
    public record Point(double x, double y) {}
}
