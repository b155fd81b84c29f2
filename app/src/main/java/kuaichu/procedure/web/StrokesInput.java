package kuaichu.procedure.web;

import java.time.Instant;
import java.util.List;
import kuaichu.accident.FieldChecks;
import kuaichu.document.DocumentSignature;
import org.jspecify.annotations.Nullable;

/** A signature given on the officer's screen; one list of points a stroke. */
record StrokesInput(@Nullable List<List<SignedPoint>> strokes) {
    private static final int MOST_POINTS = 2_000;
    private static final int LEAST_POINTS = 2;

    /** A place of the pen. */
    record SignedPoint(double x, double y) {}

    DocumentSignature read(String field, Instant at, FieldChecks checks) {
        List<List<SignedPoint>> given = strokes == null ? List.of() : strokes;
        int points = given.stream().mapToInt(List::size).sum();
        checks.refuseIf(points < LEAST_POINTS, field, "signature.empty");
        checks.refuseIf(points > MOST_POINTS, field, "signature.too-long");
        return new DocumentSignature(
                at,
                given.stream()
                        .map(stroke -> stroke.stream()
                                .map(point -> new DocumentSignature.Point(point.x(), point.y()))
                                .toList())
                        .toList(),
                null);
    }
}
