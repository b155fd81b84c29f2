package kuaichu.recognition;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import kuaichu.testkit.specimen.Fault;
import kuaichu.testkit.specimen.Specimen;
import kuaichu.testkit.specimen.Specimens;

/** Painted papers as photos: in the typeface of the house's documents. */
final class SpecimenPhotos {
    private SpecimenPhotos() {}

    static Specimens painter(long seed) {
        try (InputStream in =
                SpecimenPhotos.class.getResourceAsStream("/fonts/400Regular/NotoSerifSC_400Regular.ttf")) {
            return new Specimens(Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)), seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] photo(Specimen specimen, Fault fault, long seed) {
        return jpeg(fault.photograph(specimen.picture(), seed));
    }

    static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
