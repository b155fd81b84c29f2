package kuaichu.tool;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Drawn scene photos for the demo: a road, two cars, one bumper against the other; no real picture is shipped. */
final class DemoPhotos {
    private DemoPhotos() {}

    /** A 1280×960 JPEG of the scene; the seed moves things so that no two shots are alike. */
    static byte[] draw(int seed) {
        BufferedImage image = new BufferedImage(1280, 960, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0x9fb6c9));
        g.fillRect(0, 0, 1280, 400);
        g.setColor(new Color(0x55595f));
        g.fillRect(0, 400, 1280, 560);
        g.setColor(Color.WHITE);
        g.setStroke(
                new BasicStroke(10, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {80, 60}, seed * 20f));
        g.drawLine(0, 820, 1280, 820);
        car(g, 150 + seed * 12, 520, new Color(0x1b5fd9));
        car(g, 640 + seed * 12, 520, new Color(0xc0c6cf));
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void car(Graphics2D g, int x, int y, Color colour) {
        g.setColor(colour);
        g.fillRoundRect(x, y, 480, 150, 60, 60);
        g.fillRoundRect(x + 100, y - 90, 270, 130, 80, 80);
        g.setColor(new Color(0x22303c));
        g.fillRoundRect(x + 125, y - 70, 105, 75, 30, 30);
        g.fillRoundRect(x + 245, y - 70, 100, 75, 30, 30);
        g.fillOval(x + 70, y + 100, 100, 100);
        g.fillOval(x + 320, y + 100, 100, 100);
    }
}
