package kuaichu.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Boxes around the regions a detector marked (文本区域): connected points, their hull, the smallest rectangle around it, grown to the glyphs' edges. */
final class Regions {
    private static final float MARKED = 0.3f;
    private static final double GOOD = 0.5;
    private static final int FEWEST_POINTS = 16;
    private static final double SMALLEST_SIDE = 3;
    private static final double GROWTH = 1.6;

    private final float[] map;
    private final int width;
    private final int height;
    private final boolean[] seen;

    private Regions(float[] map, int width, int height) {
        this.map = map;
        this.width = width;
        this.height = height;
        this.seen = new boolean[map.length];
    }

    /** @param map probability of text per point, row by row */
    static List<Box> find(float[] map, int width, int height) {
        return new Regions(map, width, height).find();
    }

    private List<Box> find() {
        List<Box> boxes = new ArrayList<>();
        int[] stack = new int[map.length];
        for (int start = 0; start < map.length; start++) {
            if (seen[start] || map[start] <= MARKED) {
                continue;
            }
            List<int[]> edge = new ArrayList<>();
            double[] sum = new double[2];
            flood(start, stack, edge, sum);
            if (sum[1] < FEWEST_POINTS || sum[0] / sum[1] < GOOD) {
                continue;
            }
            Box tight = smallestBox(hull(edge));
            if (Math.min(tight.width(), tight.height()) >= SMALLEST_SIDE) {
                boxes.add(grown(tight));
            }
        }
        return boxes;
    }

    /** Collects the region's edge; {@code sum} takes the sum of probabilities and the number of points. */
    private void flood(int start, int[] stack, List<int[]> edge, double[] sum) {
        int depth = 0;
        stack[depth++] = start;
        seen[start] = true;
        while (depth > 0) {
            int at = stack[--depth];
            int x = at % width;
            int y = at / width;
            sum[0] += map[at];
            sum[1]++;
            boolean inner = true;
            for (int step = 0; step < 9; step++) {
                int nx = x + step % 3 - 1;
                int ny = y + step / 3 - 1;
                if (nx < 0 || ny < 0 || nx >= width || ny >= height || map[ny * width + nx] <= MARKED) {
                    inner = false;
                } else if (!seen[ny * width + nx]) {
                    seen[ny * width + nx] = true;
                    stack[depth++] = ny * width + nx;
                }
            }
            if (!inner) {
                edge.add(new int[] {x, y});
            }
        }
    }

    /** Monotone chain. */
    private static int[][] hull(List<int[]> points) {
        points.sort(Comparator.<int[]>comparingInt(point -> point[0]).thenComparingInt(point -> point[1]));
        int[][] hull = new int[2 * points.size() + 1][];
        int size = 0;
        for (int pass = 0; pass < 2; pass++) {
            int floor = size;
            for (int[] point : pass == 0 ? points : points.reversed()) {
                while (size >= floor + 2 && cross(hull[size - 2], hull[size - 1], point) <= 0) {
                    size--;
                }
                hull[size++] = point;
            }
            size--;
        }
        return Arrays.copyOf(hull, Math.max(1, size));
    }

    private static long cross(int[] origin, int[] a, int[] b) {
        return (long) (a[0] - origin[0]) * (b[1] - origin[1]) - (long) (a[1] - origin[1]) * (b[0] - origin[0]);
    }

    /** One side of the smallest rectangle lies on a side of the hull. */
    private static Box smallestBox(int[][] hull) {
        Box best = along(hull, 0);
        for (int i = 0; i < hull.length; i++) {
            int[] from = hull[i];
            int[] to = hull[(i + 1) % hull.length];
            Box box = along(hull, Math.atan2(to[1] - from[1], to[0] - from[0]));
            if (box.width() * box.height() < best.width() * best.height()) {
                best = box;
            }
        }
        return best;
    }

    private static Box along(int[][] hull, double direction) {
        double quarter = Math.PI / 2;
        double angle = direction - quarter * Math.round(direction / quarter);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double minU = Double.MAX_VALUE;
        double maxU = -Double.MAX_VALUE;
        double minV = Double.MAX_VALUE;
        double maxV = -Double.MAX_VALUE;
        for (int[] point : hull) {
            double u = point[0] * cos + point[1] * sin;
            double v = point[1] * cos - point[0] * sin;
            minU = Math.min(minU, u);
            maxU = Math.max(maxU, u);
            minV = Math.min(minV, v);
            maxV = Math.max(maxV, v);
        }
        double u = (minU + maxU) / 2;
        double v = (minV + maxV) / 2;
        return new Box(u * cos - v * sin + 0.5, u * sin + v * cos + 0.5, maxU - minU + 1, maxV - minV + 1, angle);
    }

    private static Box grown(Box tight) {
        return tight.grown(tight.width() * tight.height() * GROWTH / (2 * (tight.width() + tight.height())));
    }
}
