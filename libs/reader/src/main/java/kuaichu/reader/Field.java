package kuaichu.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as read (字段识别结果). Holds personal data: never log it.
 *
 * @param value likeliest reading in canonical form, null when the field was not found
 * @param confidence 0 to 1
 * @param sure whether it may be taken over without a look; all rules of the field hold
 * @param readings likeliest first, at most three, that which breaks no rule before that which does
 * @param area where it stands on the upright picture, null when not found
 * @param crop JPEG of that place, null when not found
 */
public record Field(
        FieldName name,
        @Nullable String value,
        double confidence,
        boolean sure,
        List<String> readings,
        @Nullable Area area,
        byte @Nullable [] crop) {
    public Field {
        readings = List.copyOf(readings);
    }

    static Field notFound(FieldName name) {
        return new Field(name, null, 0, false, List.of(), null, null);
    }

    /** The same, to be looked at: something else on the paper contradicts it. */
    public Field doubted() {
        return new Field(name, value, confidence, false, readings, area, crop);
    }

    /** Where something is on a picture, shares of its width and height. */
    public record Area(double left, double top, double width, double height) {}

    @Override
    public String toString() {
        return "Field[" + name + " " + (sure ? "sure" : "doubtful") + "]";
    }
}
