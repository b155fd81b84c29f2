package kuaichu.vault.application;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kuaichu.vault.domain.ExifOrientation;

/** A small copy of a photo (缩略图): JPEG, upright, longest side 480 px; reads only as many pixels as it needs. */
final class Thumbnail {
    static final int LONGEST_SIDE = 480;

    /** Beyond this a small file could ask for gigabytes of memory. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final int EXIF_BYTES = 64 << 10;
    private static final float QUALITY = 0.78f;

    private Thumbnail() {}

    /** Empty for pictures this JDK cannot read (HEIC, WebP) or that are too large to be photos. */
    static Optional<byte[]> of(InputStream original) throws IOException {
        try (InputStream in = new java.io.BufferedInputStream(original, EXIF_BYTES)) {
            in.mark(EXIF_BYTES);
            int orientation = ExifOrientation.of(in.readNBytes(EXIF_BYTES));
            in.reset();
            Optional<BufferedImage> small = readSmall(in);
            return small.isEmpty() ? Optional.empty() : Optional.of(write(turn(small.get(), orientation)));
        }
    }

    private static Optional<BufferedImage> readSmall(InputStream in) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    return Optional.empty();
                }
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage turn(BufferedImage image, int orientation) {
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean sideways = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setTransform(turning(orientation, width, height));
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return upright;
    }

    /** The eight orientations of EXIF as matrices on a picture of the given size. */
    private static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] write(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 << 10);
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
