package kuaichu.accident.web;

import kuaichu.accident.FieldChecks;
import kuaichu.accident.Place;
import kuaichu.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Positions between wire and store: any datum comes in, CGCS2000 is kept. */
final class Positions {
    private static final int LONGEST_TEXT = 200;

    private Positions() {}

    static @Nullable GeoPoint read(GeoPointDto point, String field, FieldChecks checks) {
        checks.require(field + ".datum", point.datum());
        if (point.lon() == null || point.lat() == null || point.datum() == null) {
            checks.require(field + ".lon", point.lon());
            checks.require(field + ".lat", point.lat());
            return null;
        }
        boolean outside = Math.abs(point.lon()) > 180 || Math.abs(point.lat()) > 90;
        checks.refuseIf(outside, field, "position.shape");
        return outside ? null : new GeoPoint(point.lat(), point.lon(), point.datum()).canonical();
    }

    static Place readPlace(@Nullable PlaceDto place, FieldChecks checks) {
        if (place == null) {
            return Place.UNKNOWN;
        }
        GeoPoint point = place.point() == null ? null : read(place.point(), "place.point", checks);
        String text = checks.text("place.text", place.text(), LONGEST_TEXT);
        return new Place(
                point == null ? null : point.lon(),
                point == null ? null : point.lat(),
                place.point() == null ? null : place.point().accuracyMeters(),
                text);
    }
}
