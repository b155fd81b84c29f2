package kuaichu.testkit.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** What goes wrong when people photograph a card (拍摄缺陷), the same for the same seed. */
public enum Fault {
    /** Nothing but a hand. */
    NONE {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            return laid(card, 1, 0.02, 1.12, seed);
        }
    },
    TILT {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            return laid(card, 1, (seed % 2 == 0 ? 1 : -1) * (0.10 + seed % 5 * 0.03), 1.45, seed);
        }
    },
    QUARTER_TURN {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            return laid(card, 1, (seed % 2 == 0 ? 1 : -1) * Math.PI / 2 + 0.02, 1.12, seed);
        }
    },
    HALF_TURN {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            return laid(card, 1, Math.PI + 0.03, 1.12, seed);
        }
    },
    NOISE {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            BufferedImage photo = laid(card, 1, 0.02, 1.12, seed);
            Random random = new Random(seed);
            for (int y = 0; y < photo.getHeight(); y++) {
                for (int x = 0; x < photo.getWidth(); x++) {
                    photo.setRGB(x, y, noisy(photo.getRGB(x, y), random));
                }
            }
            return photo;
        }
    },
    BLUR {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            int side = 7;
            float[] even = new float[side * side];
            Arrays.fill(even, 1f / even.length);
            return new ConvolveOp(new Kernel(side, side, even), ConvolveOp.EDGE_NO_OP, null)
                    .filter(laid(card, 1, 0.02, 1.12, seed), null);
        }
    },
    GLARE {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            BufferedImage photo = laid(card, 1, 0.02, 1.12, seed);
            Random random = new Random(seed);
            Graphics2D pen = photo.createGraphics();
            float radius = photo.getWidth() * 0.22f;
            float x = photo.getWidth() * (0.3f + 0.4f * random.nextFloat());
            float y = photo.getHeight() * (0.3f + 0.4f * random.nextFloat());
            pen.setPaint(new RadialGradientPaint(x, y, radius, new float[] {0, 0.3f, 1}, new Color[] {
                new Color(255, 255, 255, 235), new Color(255, 255, 255, 190), new Color(255, 255, 255, 0)
            }));
            pen.fillRect(0, 0, photo.getWidth(), photo.getHeight());
            pen.dispose();
            return photo;
        }
    },
    /** 12 megapixels, the card somewhere in the middle. */
    LARGE {
        @Override
        public BufferedImage photograph(BufferedImage card, long seed) {
            double scale = 4032 * 0.6 / card.getWidth();
            BufferedImage photo = laid(card, scale, -0.05, 1.3, seed);
            BufferedImage large = new BufferedImage(4032, 3024, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = desk(large);
            pen.drawImage(photo, (4032 - photo.getWidth()) / 2, (3024 - photo.getHeight()) / 2, null);
            pen.dispose();
            return large;
        }
    };

    private static final int NOISE_SPREAD = 26;
    private static final int DESK = 0x6B5B4B;

    public abstract BufferedImage photograph(BufferedImage card, long seed);

    /** The photo as a phone sends it, no side longer than given. */
    public BufferedImage sent(BufferedImage card, long seed, int longest) {
        BufferedImage photo = photograph(card, seed);
        double scale = Math.min(1.0, (double) longest / Math.max(photo.getWidth(), photo.getHeight()));
        int width = (int) (photo.getWidth() * scale);
        int height = (int) (photo.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(photo, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    /** The card on a desk. */
    private static BufferedImage laid(BufferedImage card, double scale, double angle, double room, long seed) {
        boolean lying = Math.abs(Math.sin(angle)) > 0.7;
        int width = (int) (card.getWidth() * scale * (lying ? 1 : room));
        int height = (int) (card.getHeight() * scale * (lying ? 1 : room));
        if (lying) {
            width = (int) (card.getHeight() * scale * room);
            height = (int) (card.getWidth() * scale * room);
        } else if (room > 1.3) {
            height = (int) (height * 1.15);
        }
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = desk(photo);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(width / 2.0 + seed % 7, height / 2.0 - seed % 5);
        pen.rotate(angle);
        pen.scale(scale, scale);
        pen.drawImage(card, -card.getWidth() / 2, -card.getHeight() / 2, null);
        pen.dispose();
        return photo;
    }

    private static Graphics2D desk(BufferedImage photo) {
        Graphics2D pen = photo.createGraphics();
        pen.setColor(new Color(DESK));
        pen.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        return pen;
    }

    private static int noisy(int rgb, Random random) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int value = (rgb >> shift & 0xFF) + (int) (random.nextGaussian() * NOISE_SPREAD);
            out |= Math.clamp(value, 0, 255) << shift;
        }
        return out;
    }
}
