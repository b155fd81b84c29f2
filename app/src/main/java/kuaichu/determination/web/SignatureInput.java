package kuaichu.determination.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import kuaichu.accident.FieldChecks;
import kuaichu.determination.application.Pen;
import kuaichu.determination.domain.Signature;
import org.jspecify.annotations.Nullable;

/** A signature as the screen sends it. */
public record SignatureInput(
        @Nullable UUID partyId,
        @Nullable List<StrokeInput> strokes,
        @Nullable String imagePngBase64,
        @Nullable Boolean readAloud,
        @Nullable Long shownSeconds,
        @Nullable Boolean consentToElectronicService) {
    private static final int MOST_STROKES = 200;
    private static final int MOST_POINTS = 2_000;
    private static final int LONGEST_IMAGE = 700_000;
    private static final int LEAST_POINTS = 2;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*={0,2}");

    /** One stroke. */
    public record StrokeInput(@Nullable List<PointInput> points) {}

    /** A place of the pen; t in milliseconds since the first touch. */
    public record PointInput(double x, double y, long t) {}

    Pen read(String path, FieldChecks checks) {
        List<StrokeInput> given = strokes == null ? List.of() : strokes;
        int points = given.stream().mapToInt(stroke -> size(stroke.points())).sum();
        checks.require(path + "partyId", partyId);
        checks.require(path + "shownSeconds", shownSeconds);
        checks.refuseIf(points < LEAST_POINTS, path + "strokes", "signature.empty");
        checks.refuseIf(given.size() > MOST_STROKES || points > MOST_POINTS, path + "strokes", "signature.too-long");
        checks.refuseIf(isNoImage(), path + "imagePngBase64", "field.shape");
        long seconds = Objects.requireNonNullElse(shownSeconds, 1L);
        checks.refuseIf(seconds < 1, path + "shownSeconds", "field.minimum", 1);
        return new Pen(
                given.stream().map(SignatureInput::points).toList(),
                imagePngBase64,
                seconds,
                Boolean.TRUE.equals(readAloud),
                Boolean.TRUE.equals(consentToElectronicService));
    }

    private boolean isNoImage() {
        return imagePngBase64 != null
                && (imagePngBase64.length() > LONGEST_IMAGE
                        || !BASE64.matcher(imagePngBase64).matches());
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    private static List<Signature.Point> points(StrokeInput stroke) {
        return stroke.points() == null
                ? List.of()
                : stroke.points().stream()
                        .map(point -> new Signature.Point(point.x(), point.y(), point.t()))
                        .toList();
    }
}
