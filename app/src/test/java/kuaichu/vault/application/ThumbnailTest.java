package kuaichu.vault.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailTest {
    @Test
    void the_longest_side_has_480_pixels_and_the_form_stays() throws IOException {
        BufferedImage thumbnail = thumbnailOf(jpeg(3000, 2000, 1));

        assertThat(thumbnail.getWidth()).isEqualTo(480);
        assertThat(thumbnail.getHeight()).isEqualTo(320);
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        assertThat(thumbnailOf(jpeg(100, 60, 1)).getWidth()).isEqualTo(100);
    }

    /** The red corner lies left above in the sensor's picture; where it must lie for the eye follows from the tag. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void a_turned_phone_gives_an_upright_picture(int orientation, int right, int bottom) throws IOException {
        BufferedImage upright = thumbnailOf(jpeg(1200, 800, orientation));

        assertThat(upright.getWidth() > upright.getHeight()).isEqualTo(orientation < 5);
        int x = right == 1 ? upright.getWidth() - 20 : 20;
        int y = bottom == 1 ? upright.getHeight() - 20 : 20;
        Color corner = new Color(upright.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(180);
        assertThat(corner.getBlue()).isLessThan(80);
    }

    /** A few hundred bytes that claim 60,000 × 60,000 pixels. */
    @Test
    void a_picture_bomb_gets_no_thumbnail() throws IOException {
        byte[] bomb = HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000" + "00000000"
                        + "0000000049454e44ae426082");

        assertThat(Thumbnail.of(new ByteArrayInputStream(bomb))).isEmpty();
    }

    @Test
    void what_is_no_picture_gets_no_thumbnail() throws IOException {
        assertThat(Thumbnail.of(new ByteArrayInputStream(new byte[100]))).isEmpty();
    }

    private static BufferedImage thumbnailOf(byte[] original) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                Thumbnail.of(new ByteArrayInputStream(original)).orElseThrow()));
    }

    private static byte[] jpeg(int width, int height, int orientation) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 3, height / 3);
        pen.dispose();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        byte[] bytes = plain.toByteArray();
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001"
                        + "%04x0000".formatted(orientation) + "00000000");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, 2);
        out.write(exif);
        out.write(bytes, 2, bytes.length - 2);
        return out.toByteArray();
    }
}
