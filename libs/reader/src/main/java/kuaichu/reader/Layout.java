package kuaichu.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import kuaichu.kernel.PlateNumber;
import org.jspecify.annotations.Nullable;

/** Finds a field's place on a page (版面分析): beside its printed label, or, where the label cannot be read, by what only this field looks like. */
final class Layout {
    private static final double CROP_MARGIN = 0.35;
    private static final int CROP_HEIGHT = 72;
    private static final int WIDEST_CROP = 900;
    static final int PLATE_LENGTH = 7;
    private static final double GREENER = 1.1;

    private final Page page;

    Layout(Page page) {
        this.page = page;
    }

    /**
     * A field's place.
     *
     * @param glyphs those of its alphabet
     */
    private record Found(Line line, List<Script.Glyph> glyphs) {}

    Field beside(Label label, Rule rule) {
        return field(label.field(), rule, findBeside(label, rule));
    }

    /** Beside its label if what stands there can be it, otherwise the line that looks most like it. */
    Field besideOrAnywhere(@Nullable Label label, FieldName name, Rule rule, int length) {
        Optional<Found> labelled = label == null ? Optional.empty() : findBeside(label, rule);
        Optional<Found> good =
                labelled.filter(found -> Candidates.of(found.glyphs()).canBe(rule::holds));
        return field(name, rule, good.or(() -> findAnywhere(rule, length)).or(() -> labelled));
    }

    private Optional<Found> findBeside(Label label, Rule rule) {
        for (Line line : page.lines()) {
            String text = line.text();
            Optional<Label.Place> place = label.find(text);
            if (place.isEmpty()) {
                continue;
            }
            int from = place.get().to();
            int to = Label.nextPrint(text, from);
            List<Script.Glyph> behind = between(line, rule, from, to);
            if (!behind.isEmpty()) {
                return Optional.of(new Found(line, behind));
            }
            return rightOf(line).map(value -> new Found(value, rule.glyphs(value.script())));
        }
        return Optional.empty();
    }

    /** Glyphs of the alphabet that stand between two characters of the line as it reads. */
    private static List<Script.Glyph> between(Line line, Rule rule, int from, int to) {
        List<Script.Glyph> all = line.script().glyphs();
        if (from >= all.size() || to <= from) {
            return List.of();
        }
        double start = all.get(from).from();
        double end = to < all.size() ? all.get(to).from() : 1;
        return rule.glyphs(line.script()).stream()
                .filter(glyph -> glyph.from() >= start && glyph.from() < end)
                .toList();
    }

    private Optional<Line> rightOf(Line label) {
        return page.lines().stream()
                .filter(line -> line != label && !Label.isPrint(line.text()))
                .filter(line -> line.level().left()
                        > label.level().right() - label.level().height())
                .filter(line -> Math.abs(line.level().centreY() - label.level().centreY())
                        < 0.6 * Math.max(line.level().height(), label.level().height()))
                .min(Comparator.comparingDouble(line -> line.level().left()));
    }

    /** The line whose glyphs of the alphabet come nearest to the length; what holds the rule goes first. */
    private Optional<Found> findAnywhere(Rule rule, int length) {
        ToIntFunction<Found> off = found -> Math.abs(found.glyphs().size() - length);
        return page.lines().stream()
                .map(line -> new Found(line, rule.glyphs(line.script())))
                .filter(found -> off.applyAsInt(found) <= Math.max(1, length / 8))
                .min(Comparator.<Found, Boolean>comparing(
                                found -> !Candidates.of(found.glyphs()).canBe(rule::holds))
                        .thenComparingInt(off)
                        .thenComparingDouble(found -> -found.line().level().height()));
    }

    /** A plate on a vehicle: new-energy plates are green and one character longer, so a lost character shows. */
    Field plate() {
        Optional<Found> found = findAnywhere(Rule.PLATE, PLATE_LENGTH);
        boolean green = found.isPresent() && isGreen(found.get().line().box());
        return field(
                FieldName.PLATE,
                found,
                Rule.PLATE.floor(),
                text -> Rule.PLATE.holds(text) && PlateNumber.of(text).isNewEnergy() == green);
    }

    private boolean isGreen(Box box) {
        long[] sums = page.picture().straighten(box, 64, 16).sums();
        return sums[1] > sums[0] * GREENER && sums[1] > sums[2] * GREENER;
    }

    private Field field(FieldName name, Rule rule, Optional<Found> found) {
        return field(name, found, rule.floor(), rule::holds);
    }

    private Field field(FieldName name, Optional<Found> found, double floor, Predicate<String> rule) {
        if (found.isEmpty() || found.get().glyphs().isEmpty()) {
            return Field.notFound(name);
        }
        List<Script.Glyph> glyphs = found.get().glyphs();
        Candidates.Verdict verdict = Candidates.of(glyphs).under(rule, floor);
        Box place = found.get()
                .line()
                .box()
                .part(glyphs.getFirst().from(), glyphs.getLast().to());
        return new Field(
                name,
                verdict.text(),
                verdict.confidence(),
                verdict.sure(),
                verdict.readings(),
                area(place),
                crop(place));
    }

    private Field.Area area(Box box) {
        double width = Math.abs(box.width() * Math.cos(box.angle())) + Math.abs(box.height() * Math.sin(box.angle()));
        double height = Math.abs(box.width() * Math.sin(box.angle())) + Math.abs(box.height() * Math.cos(box.angle()));
        double left = Math.clamp((box.centreX() - width / 2) / page.picture().width(), 0, 1);
        double top = Math.clamp((box.centreY() - height / 2) / page.picture().height(), 0, 1);
        return new Field.Area(
                left,
                top,
                Math.min(1 - left, width / page.picture().width()),
                Math.min(1 - top, height / page.picture().height()));
    }

    private byte[] crop(Box box) {
        Box wide = box.grown(CROP_MARGIN * box.height());
        int width = Math.clamp(Math.round(wide.width() / wide.height() * CROP_HEIGHT), CROP_HEIGHT, WIDEST_CROP);
        return page.picture().straighten(wide, width, CROP_HEIGHT).jpeg();
    }
}
