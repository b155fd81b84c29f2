package kuaichu.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document on paper, under an office scanner (打印件). */
public final class PrintedPage {
    /** Coarse first; who cannot read it looks closer, as a phone does. */
    private static final List<Integer> SCANS_DPI = List.of(200, 300, 400);

    private PrintedPage() {}

    /** The text of the QR code on the first page. */
    public static String scan(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int dpi : SCANS_DPI) {
                Optional<String> text = read(renderer.renderImageWithDPI(0, dpi));
                if (text.isPresent()) {
                    return text.get();
                }
            }
        }
        throw new AssertionError("no code is readable on the page");
    }

    /** Whoever scans a code holds the phone over it: the left of the foot of the page. */
    private static Optional<String> read(BufferedImage whole) {
        int top = whole.getHeight() * 5 / 6;
        BufferedImage page = whole.getSubimage(0, top, whole.getWidth() / 2, whole.getHeight() - top);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
