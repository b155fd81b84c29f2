package kuaichu.document.application;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kuaichu.document.DocumentProblem;
import kuaichu.document.DocumentSignature;
import kuaichu.kernel.problem.Problem;

/** A handwritten signature on its line (签名): the strokes as curves, or the picture that was given. */
final class SignatureDrawing {
    private static final int MOST_BYTES = 512 << 10;
    private static final long MOST_PIXELS = 4_000_000;
    private static final float PEN_POINTS = 1.1f;

    private SignatureDrawing() {}

    /** @throws Problem {@code document.signature-picture} unless there are strokes or a small PNG */
    static void check(DocumentSignature signature) {
        if (signature.strokes().isEmpty()) {
            picture(signature);
        }
    }

    static void draw(Graphics2D pen, double width, double height, DocumentSignature signature) {
        if (signature.strokes().isEmpty()) {
            drawPicture(pen, width, height, picture(signature));
        } else {
            drawStrokes(pen, width, height, signature.strokes());
        }
    }

    private static void drawStrokes(
            Graphics2D pen, double width, double height, List<List<DocumentSignature.Point>> strokes) {
        Path2D path = new Path2D.Double();
        strokes.forEach(stroke -> append(path, stroke));
        AffineTransform fit = fit(path.getBounds2D(), width, height);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(PEN_POINTS, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path.createTransformedShape(fit));
    }

    /** Through the middles of neighbouring points, bent by the points: smooth, as ink is. */
    private static void append(Path2D path, List<DocumentSignature.Point> stroke) {
        if (stroke.isEmpty()) {
            return;
        }
        DocumentSignature.Point last = stroke.getFirst();
        path.moveTo(last.x(), last.y());
        for (DocumentSignature.Point next : stroke.subList(1, stroke.size())) {
            path.quadTo(last.x(), last.y(), (last.x() + next.x()) / 2, (last.y() + next.y()) / 2);
            last = next;
        }
        path.lineTo(last.x() + 0.01, last.y());
    }

    private static AffineTransform fit(Rectangle2D bounds, double width, double height) {
        double scale = Math.min(
                (width - 2 * PEN_POINTS) / Math.max(1, bounds.getWidth()),
                (height - 2 * PEN_POINTS) / Math.max(1, bounds.getHeight()));
        AffineTransform fit = AffineTransform.getTranslateInstance(width / 2, height / 2);
        fit.scale(scale, scale);
        fit.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return fit;
    }

    private static void drawPicture(Graphics2D pen, double width, double height, BufferedImage picture) {
        double scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
        AffineTransform fit = AffineTransform.getTranslateInstance(
                (width - picture.getWidth() * scale) / 2, (height - picture.getHeight() * scale) / 2);
        fit.scale(scale, scale);
        pen.drawImage(picture, fit, null);
    }

    private static BufferedImage picture(DocumentSignature signature) {
        try {
            String base64 = signature.imagePngBase64() == null ? "" : signature.imagePngBase64();
            byte[] png = Base64.getDecoder().decode(base64);
            if (png.length > MOST_BYTES) {
                throw Problem.of(DocumentProblem.SIGNATURE_PICTURE);
            }
            return decode(png);
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.of(DocumentProblem.SIGNATURE_PICTURE);
        }
    }

    private static BufferedImage decode(byte[] png) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw Problem.of(DocumentProblem.SIGNATURE_PICTURE);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }
}
