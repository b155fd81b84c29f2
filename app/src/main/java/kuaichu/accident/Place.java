package kuaichu.accident;

import org.jspecify.annotations.Nullable;

/**
 * Where it happened (事故地点).
 *
 * @param longitude degrees CGCS2000, which equals WGS-84 at our precision; null without a position
 * @param latitude degrees CGCS2000, null without a position
 * @param accuracyMeters as the device said
 * @param text the road and the place in words
 */
public record Place(
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable Double accuracyMeters,
        @Nullable String text) {
    public static final Place UNKNOWN = new Place(null, null, null, null);

    public boolean hasPosition() {
        return longitude != null && latitude != null;
    }
}
