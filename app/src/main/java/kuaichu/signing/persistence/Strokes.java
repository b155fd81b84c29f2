package kuaichu.signing.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kuaichu.signing.Signature.Point;

/** The pen's way as one line of text: strokes by {@code |}, points by {@code ;}, numbers by {@code ,}. */
final class Strokes {
    private Strokes() {}

    static String write(List<List<Point>> strokes) {
        return strokes.stream()
                .map(stroke -> stroke.stream()
                        .map(point -> point.x() + "," + point.y() + "," + point.t())
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("|"));
    }

    static List<List<Point>> read(String text) {
        List<List<Point>> strokes = new ArrayList<>();
        for (String stroke : text.isEmpty() ? new String[0] : text.split("\\|", -1)) {
            List<Point> points = new ArrayList<>();
            for (String point : stroke.isEmpty() ? new String[0] : stroke.split(";", -1)) {
                String[] numbers = point.split(",", -1);
                points.add(new Point(
                        Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Long.parseLong(numbers[2])));
            }
            strokes.add(points);
        }
        return strokes;
    }
}
