package kuaichu.document.application;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two weights of the printed face (字体), parsed once; used by one thread at a time. */
final class Typeface {
    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    Typeface(byte[] regular, byte[] bold) throws IOException {
        this.regular = new TTFParser().parse(new RandomAccessReadBuffer(regular));
        this.bold = new TTFParser().parse(new RandomAccessReadBuffer(bold));
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    /** The outline of a bold character in a square of 1, y downwards, the base line at 0; empty when the face lacks it. */
    GeneralPath outline(int character) {
        try {
            CmapLookup characters = bold.getUnicodeCmapLookup();
            GlyphData glyph = bold.getGlyph().getGlyph(characters.getGlyphId(character));
            GeneralPath path = glyph == null
                    ? new GeneralPath()
                    : (GeneralPath) glyph.getPath().clone();
            double unit = 1.0 / bold.getUnitsPerEm();
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(unit, -unit));
            return path;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Advance of a bold character in the same square. */
    double width(int character) {
        try {
            int glyph = bold.getUnicodeCmapLookup().getGlyphId(character);
            return (double) bold.getAdvanceWidth(glyph) / bold.getUnitsPerEm();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
