package kuaichu.reader;

import java.util.Comparator;
import java.util.List;

/** The lines of a document (版面), levelled, from top to bottom. */
record Page(Pixels picture, List<Line> lines) {
    /** Levels by the middle tilt of the long lines: short ones tilt as they like. */
    static Page of(Pixels picture, List<Line> lines) {
        List<Double> tilts = lines.stream()
                .filter(line -> line.box().width() > 3 * line.box().height())
                .map(line -> line.box().angle())
                .sorted()
                .toList();
        double tilt = tilts.isEmpty() ? 0 : tilts.get(tilts.size() / 2);
        return new Page(
                picture,
                lines.stream()
                        .map(line -> line.levelled(tilt))
                        .sorted(Comparator.comparingDouble(line -> line.level().centreY()))
                        .toList());
    }
}
