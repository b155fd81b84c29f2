package kuaichu.reader;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture in memory (像素): RGB, as large as reading needs and no larger. */
record Pixels(int width, int height, int[] rgb) {
    /** Beyond this a small file could ask for gigabytes of memory. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final int WHITE = 0xFFFFFF;

    /**
     * Reads only as many pixels as are wanted.
     *
     * @throws UnreadablePicture when it is no picture this JDK can read, or larger than a photo
     */
    static Pixels decode(byte[] picture, int longest) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnreadablePicture("not a picture that can be read", null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new UnreadablePicture("larger than a photo", null);
                }
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, side / longest);
                parameters.setSourceSubsampling(step, step, 0, 0);
                return of(reader.read(0, parameters)).atMost(longest);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadablePicture("not a picture that can be read", e);
        }
    }

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return new Pixels(width, height, plain.getRGB(0, 0, width, height, null, 0, width));
    }

    int longest() {
        return Math.max(width, height);
    }

    Pixels atMost(int side) {
        if (longest() <= side) {
            return this;
        }
        double scale = (double) side / longest();
        return resized(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    Pixels resized(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return this;
        }
        BufferedImage smaller = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image(), 0, 0, newWidth, newHeight, null);
        pen.dispose();
        return new Pixels(newWidth, newHeight, smaller.getRGB(0, 0, newWidth, newHeight, null, 0, newWidth));
    }

    /** Turned clockwise by a quarter. */
    Pixels turnedQuarter() {
        int[] turned = new int[rgb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + (height - 1 - y)] = rgb[y * width + x];
            }
        }
        return new Pixels(height, width, turned);
    }

    Pixels turnedHalf() {
        int[] turned = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            turned[rgb.length - 1 - i] = rgb[i];
        }
        return new Pixels(width, height, turned);
    }

    Pixels crop(int left, int top, int cropWidth, int cropHeight) {
        int[] cut = new int[cropWidth * cropHeight];
        for (int y = 0; y < cropHeight; y++) {
            System.arraycopy(rgb, (top + y) * width + left, cut, y * cropWidth, cropWidth);
        }
        return new Pixels(cropWidth, cropHeight, cut);
    }

    /** What lies in the box, straightened to the given size; white where the box leaves the picture. */
    Pixels straighten(Box box, int newWidth, int newHeight) {
        int[] out = new int[newWidth * newHeight];
        double cos = Math.cos(box.angle());
        double sin = Math.sin(box.angle());
        for (int y = 0; y < newHeight; y++) {
            double v = ((y + 0.5) / newHeight - 0.5) * box.height();
            for (int x = 0; x < newWidth; x++) {
                double u = ((x + 0.5) / newWidth - 0.5) * box.width();
                out[y * newWidth + x] =
                        sample(box.centreX() + u * cos - v * sin - 0.5, box.centreY() + u * sin + v * cos - 0.5);
            }
        }
        return new Pixels(newWidth, newHeight, out);
    }

    private int sample(double x, double y) {
        if (x < -1 || y < -1 || x > width || y > height) {
            return WHITE;
        }
        int left = clamp((int) Math.floor(x), width - 1);
        int top = clamp((int) Math.floor(y), height - 1);
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double fx = Math.clamp(x - left, 0, 1);
        double fy = Math.clamp(y - top, 0, 1);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = channel(left, top, shift) * (1 - fx) + channel(right, top, shift) * fx;
            double lower = channel(left, bottom, shift) * (1 - fx) + channel(right, bottom, shift) * fx;
            mixed |= (int) Math.round(upper * (1 - fy) + lower * fy) << shift;
        }
        return mixed;
    }

    private int channel(int x, int y, int shift) {
        return rgb[y * width + x] >> shift & 0xFF;
    }

    private static int clamp(int value, int most) {
        return Math.clamp(value, 0, most);
    }

    /** All red, all green, all blue. */
    long[] sums() {
        long[] sums = new long[3];
        for (int value : rgb) {
            sums[0] += value >> 16 & 0xFF;
            sums[1] += value >> 8 & 0xFF;
            sums[2] += value & 0xFF;
        }
        return sums;
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }

    byte[] jpeg() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 10);
        try {
            ImageIO.write(image(), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
