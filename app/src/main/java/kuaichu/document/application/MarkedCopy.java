package kuaichu.document.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;

/**
 * Copies of sealed documents with a watermark over every page (水印副本). The sealed file is never touched; a copy carries no seal, because one
 * that breaks would look like forgery.
 */
@Component
public class MarkedCopy {
    private static final float SIZE = 13;
    private static final float STEP = 150;
    private static final double SLANT = Math.toRadians(28);
    private static final float FAINT = 0.22f;

    private final Typefaces typefaces;

    MarkedCopy(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    public byte[] of(byte[] sealed, String watermark) {
        try {
            return typefaces.borrow(face -> mark(sealed, watermark, face));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] mark(byte[] sealed, String watermark, Typeface face) throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.getDocumentCatalog().setAcroForm(null);
            PDFont font = PDType0Font.load(document, face.regular(), true);
            for (PDPage page : document.getPages()) {
                page.setAnnotations(List.of());
                mark(document, page, font, watermark);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(sealed.length);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void mark(PDDocument document, PDPage page, PDFont font, String watermark) throws IOException {
        PDRectangle box = page.getMediaBox();
        try (PDPageContentStream over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(FAINT);
            over.setGraphicsStateParameters(faint);
            over.setNonStrokingColor(0.45f, 0.1f, 0.1f);
            over.setFont(font, SIZE);
            for (float y = STEP / 2; y < box.getHeight(); y += STEP) {
                over.beginText();
                over.setTextMatrix(Matrix.getRotateInstance(SLANT, box.getLowerLeftX() + 40, box.getLowerLeftY() + y));
                over.showText(watermark);
                over.endText();
            }
        }
    }
}
