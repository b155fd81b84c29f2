package kuaichu.signing.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.signing.Signature;
import kuaichu.signing.application.SigningAct;
import org.jspecify.annotations.Nullable;

/**
 * A signature as the screen sends it.
 *
 * @param onPaper an officer notes a signature given on paper
 * @param shownSha256 digest of the words that were shown
 * @param recordingId of the record fixed before
 * @param recorderNo of the officer's body-worn recorder
 */
public record SignatureInput(
        @Nullable UUID signerId,
        @Nullable Boolean onPaper,
        @Nullable List<StrokeInput> strokes,
        @Nullable String imagePngBase64,
        @Nullable String shownSha256,
        @Nullable Long shownSeconds,
        @Nullable Boolean readAloud,
        @Nullable Boolean consentToElectronicService,
        @Nullable UUID recordingId,
        @Nullable String recorderNo) {
    private static final int MOST_STROKES = 200;
    private static final int MOST_POINTS = 2_000;
    private static final int LONGEST_IMAGE = 700_000;
    private static final int LONGEST_RECORDER_NO = 60;
    private static final int LONGEST_DEVICE = 200;
    private static final int LEAST_POINTS = 2;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*={0,2}");

    /** One stroke. */
    public record StrokeInput(@Nullable List<PointInput> points) {}

    /** A place of the pen; t in milliseconds since the first touch. */
    public record PointInput(double x, double y, long t) {}

    SigningAct read(@Nullable String device, FieldChecks checks) {
        boolean paper = Boolean.TRUE.equals(onPaper);
        List<StrokeInput> given = strokes == null ? List.of() : strokes;
        checks.require("signerId", signerId);
        if (!paper) {
            checkPen(given, checks);
        }
        return new SigningAct(
                paper,
                given.stream().map(SignatureInput::points).toList(),
                imagePngBase64,
                shownSha256,
                Math.max(0, Objects.requireNonNullElse(shownSeconds, 0L)),
                Boolean.TRUE.equals(readAloud),
                Boolean.TRUE.equals(consentToElectronicService),
                recordingId == null ? null : new EvidenceId(recordingId),
                checks.text("recorderNo", recorderNo, LONGEST_RECORDER_NO),
                device == null || device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE));
    }

    private void checkPen(List<StrokeInput> given, FieldChecks checks) {
        int points = given.stream().mapToInt(stroke -> size(stroke.points())).sum();
        checks.require("shownSeconds", shownSeconds);
        checks.refuseIf(points < LEAST_POINTS, "strokes", "signature.empty");
        checks.refuseIf(given.size() > MOST_STROKES || points > MOST_POINTS, "strokes", "signature.too-long");
        checks.refuseIf(isNoImage(), "imagePngBase64", "field.shape");
        checks.refuseIf(shownSeconds != null && shownSeconds < 0, "shownSeconds", "field.minimum", 0);
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
