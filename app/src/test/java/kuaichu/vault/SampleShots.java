package kuaichu.vault;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Medium;
import kuaichu.vault.Vault.ShutterPosition;
import kuaichu.vault.Vault.Slot;

/** Shots as a phone takes them (取证样本). */
public final class SampleShots {
    private static final Instant TAKEN_AT = Instant.parse("2026-11-22T07:41:00Z");

    private SampleShots() {}

    /** A digest of some bytes that never come. */
    public static Digest digest(String seed) {
        return digestOf(sha256(seed.getBytes(StandardCharsets.UTF_8)), 2_000_000);
    }

    public static Digest digestOf(String sha256, long sizeBytes) {
        return new Digest(
                sha256,
                Slot.FRONT_SCENE,
                Medium.PHOTO,
                TAKEN_AT,
                new ShutterPosition(119.306, 26.081, 12.5, 270),
                sizeBytes,
                "image/jpeg",
                null,
                null);
    }

    public static Digest digestOf(byte[] original) {
        return digestOf(sha256(original), original.length);
    }

    /** A noisy photo, a few hundred kilobytes, different for every seed. */
    public static byte[] jpeg(int seed) {
        BufferedImage image = new BufferedImage(1000, 750, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(100, 100, 300, 200);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
