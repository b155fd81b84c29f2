package kuaichu.kernel;

import kuaichu.kernel.problem.InvalidValue;

/**
 * Position (位置点) in degrees together with its datum; the store is CGCS2000, conversion happens at the edge.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record GeoPoint(double lat, double lon, Datum datum) {
    /** Mean radius of the earth in metres. */
    static final double EARTH_RADIUS_METERS = 6_371_008.8;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90)) {
            throw new InvalidValue("geo-point.latitude");
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new InvalidValue("geo-point.longitude");
        }
    }

    public static GeoPoint wgs84(double lat, double lon) {
        return new GeoPoint(lat, lon, Datum.WGS84);
    }

    public static GeoPoint cgcs2000(double lat, double lon) {
        return new GeoPoint(lat, lon, Datum.CGCS2000);
    }

    /** The same place in another datum; outside China the numbers stay, as the map providers do not shift there. */
    public GeoPoint to(Datum target) {
        return DatumShift.convert(this, target);
    }

    /** As stored by the platform. */
    public GeoPoint canonical() {
        return to(Datum.CGCS2000);
    }

    /** Great-circle distance in metres; both points are brought to one datum first. */
    public double metersTo(GeoPoint other) {
        GeoPoint here = canonical();
        GeoPoint there = other.canonical();
        double phi1 = Math.toRadians(here.lat);
        double phi2 = Math.toRadians(there.lat);
        double sinLat = Math.sin((phi2 - phi1) / 2);
        double sinLon = Math.sin(Math.toRadians(there.lon - here.lon) / 2);
        double h = sinLat * sinLat + Math.cos(phi1) * Math.cos(phi2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
