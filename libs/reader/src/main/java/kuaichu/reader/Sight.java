package kuaichu.reader;

import java.util.Comparator;
import java.util.List;

/**
 * Looks at a photo (看图): turns it upright, finds the lines of text and reads each. Where text is, is found on a small copy; a document that
 * fills little of the photo is looked for again in its part of it; what is written is read off the large one.
 */
final class Sight {
    private static final int READ_SIDE = 2200;
    private static final int SEARCH_SIDE = 1024;
    private static final double SMALL_PART = 0.6;
    private static final int VOTERS = 6;
    private static final int MOST_LINES = 70;
    private static final double LOWEST_LINE = 9;

    private final TextModels models;

    Sight(TextModels models) {
        this.models = models;
    }

    /** An upright picture with the boxes of text on it. */
    private record Scene(Pixels picture, List<Box> boxes) {
        Scene turnedHalf() {
            return new Scene(
                    picture.turnedHalf(),
                    boxes.stream()
                            .map(box -> box.turnedHalf(picture.width(), picture.height()))
                            .toList());
        }
    }

    Page look(byte[] photo) {
        Pixels picture = Pixels.decode(photo, READ_SIDE);
        Scene scene = upright(picture);
        List<Line> lines = scene.boxes().stream()
                .filter(box -> box.height() >= LOWEST_LINE && !box.isUpright())
                .sorted(Comparator.comparingDouble((Box box) -> -box.width() * box.height()))
                .limit(MOST_LINES)
                .map(box -> new Line(box, box, models.recognise(scene.picture(), box)))
                .toList();
        return Page.of(scene.picture(), lines);
    }

    private Scene upright(Pixels picture) {
        List<Box> boxes = search(picture);
        Pixels turned = picture;
        double lying = boxes.stream()
                .filter(Box::isUpright)
                .mapToDouble(box -> box.width() * box.height())
                .sum();
        double standing = boxes.stream()
                .filter(box -> !box.isUpright())
                .mapToDouble(box -> box.width() * box.height())
                .sum();
        if (lying > standing) {
            turned = picture.turnedQuarter();
            boxes = search(turned);
        }
        Scene scene = new Scene(turned, boxes);
        double headDown = boxes.stream()
                .filter(box -> !box.isUpright() && box.width() > 2 * box.height())
                .sorted(Comparator.comparingDouble((Box box) -> -box.width()))
                .limit(VOTERS)
                .mapToDouble(box -> models.headDown(straight(scene.picture(), box)) - 0.5)
                .sum();
        return headDown > 0 ? scene.turnedHalf() : scene;
    }

    private static Pixels straight(Pixels picture, Box box) {
        int height = 48;
        return picture.straighten(
                box, Math.clamp(Math.round(box.width() / box.height() * height), height, 4 * height), height);
    }

    private List<Box> search(Pixels picture) {
        List<Box> boxes = search(picture, 0, 0);
        if (boxes.isEmpty()) {
            return boxes;
        }
        double reach = boxes.stream()
                        .mapToDouble(box -> Math.max(box.width(), box.height()))
                        .max()
                        .orElse(0)
                / 4;
        int left = (int) Math.max(
                0, boxes.stream().mapToDouble(box -> box.left() - reach).min().orElse(0));
        int right = (int) Math.min(
                picture.width(),
                boxes.stream().mapToDouble(box -> box.right() + reach).max().orElse(0));
        int top = (int) Math.max(
                0,
                boxes.stream()
                        .mapToDouble(box -> box.centreY() - box.height() - reach)
                        .min()
                        .orElse(0));
        int bottom = (int) Math.min(
                picture.height(),
                boxes.stream()
                        .mapToDouble(box -> box.centreY() + box.height() + reach)
                        .max()
                        .orElse(0));
        boolean gains = picture.longest() > SEARCH_SIDE
                && Math.max(right - left, bottom - top) < SMALL_PART * picture.longest();
        if (!gains) {
            return boxes;
        }
        List<Box> closer = search(picture.crop(left, top, right - left, bottom - top), left, top);
        return closer.size() >= boxes.size() ? closer : boxes;
    }

    private List<Box> search(Pixels picture, int left, int top) {
        Pixels small = picture.atMost(SEARCH_SIDE);
        double x = (double) picture.width() / small.width();
        double y = (double) picture.height() / small.height();
        return models.detect(small).stream()
                .map(box -> box.scaled(x, y).moved(left, top))
                .toList();
    }
}
