package kuaichu.kernel;

/**
 * The published shift formulas between WGS-84, GCJ-02 and BD-09. The way back has no closed form: it is found by
 * iteration until the forward formula meets the given point within 1e-9 degrees (0.1 mm).
 */
final class DatumShift {
    private static final double SEMI_MAJOR_AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double BAIDU_PI = Math.PI * 3000.0 / 180.0;
    private static final double PRECISION_DEGREES = 1e-9;
    private static final int MOST_ROUNDS = 30;

    private DatumShift() {}

    static GeoPoint convert(GeoPoint point, Datum target) {
        if (point.datum() == target) {
            return point;
        }
        if (isOutsideChina(point.lat(), point.lon())) {
            return new GeoPoint(point.lat(), point.lon(), target);
        }
        Pair wgs = toWgs(point);
        Pair shifted =
                switch (target) {
                    case WGS84, CGCS2000 -> wgs;
                    case GCJ02 -> point.datum() == Datum.BD09 ? baiduToMars(of(point)) : wgsToMars(wgs);
                    case BD09 -> marsToBaidu(point.datum() == Datum.GCJ02 ? of(point) : wgsToMars(wgs));
                };
        return new GeoPoint(shifted.lat, shifted.lon, target);
    }

    /** The rectangle of the published formula; it is wider than the country, exactly as the map providers use it. */
    private static boolean isOutsideChina(double lat, double lon) {
        return lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271;
    }

    private static Pair of(GeoPoint point) {
        return new Pair(point.lat(), point.lon());
    }

    private static Pair toWgs(GeoPoint point) {
        return switch (point.datum()) {
            case WGS84, CGCS2000 -> of(point);
            case GCJ02 -> inverse(of(point), DatumShift::wgsToMars);
            case BD09 -> inverse(baiduToMars(of(point)), DatumShift::wgsToMars);
        };
    }

    private static Pair wgsToMars(Pair p) {
        double x = p.lon - 105.0;
        double y = p.lat - 35.0;
        double phi = Math.toRadians(p.lat);
        double magic = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) * Math.sin(phi);
        double root = Math.sqrt(magic);
        double meridian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * root) * Math.PI;
        double parallel = SEMI_MAJOR_AXIS / root * Math.cos(phi) * Math.PI;
        return new Pair(p.lat + northing(x, y) * 180.0 / meridian, p.lon + easting(x, y) * 180.0 / parallel);
    }

    private static double northing(double x, double y) {
        double base = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        double waves =
                waves(20, x, 6, 20, x, 2) + waves(20, y, 1, 40, y, 1.0 / 3) + waves(160, y, 1.0 / 12, 320, y, 1.0 / 30);
        return base + waves;
    }

    private static double easting(double x, double y) {
        double base = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        double waves =
                waves(20, x, 6, 20, x, 2) + waves(20, x, 1, 40, x, 1.0 / 3) + waves(150, x, 1.0 / 12, 300, x, 1.0 / 30);
        return base + waves;
    }

    private static double waves(double a1, double v1, double f1, double a2, double v2, double f2) {
        return (a1 * Math.sin(v1 * f1 * Math.PI) + a2 * Math.sin(v2 * f2 * Math.PI)) * 2.0 / 3.0;
    }

    private static Pair marsToBaidu(Pair p) {
        double z = Math.hypot(p.lon, p.lat) + 0.00002 * Math.sin(p.lat * BAIDU_PI);
        double theta = Math.atan2(p.lat, p.lon) + 0.000003 * Math.cos(p.lon * BAIDU_PI);
        return new Pair(z * Math.sin(theta) + 0.006, z * Math.cos(theta) + 0.0065);
    }

    private static Pair baiduToMars(Pair p) {
        return inverse(p, DatumShift::marsToBaidu);
    }

    private static Pair inverse(Pair wanted, java.util.function.UnaryOperator<Pair> forward) {
        Pair guess = wanted;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Pair reached = forward.apply(guess);
            double missLat = wanted.lat - reached.lat;
            double missLon = wanted.lon - reached.lon;
            guess = new Pair(guess.lat + missLat, guess.lon + missLon);
            if (Math.abs(missLat) < PRECISION_DEGREES && Math.abs(missLon) < PRECISION_DEGREES) {
                break;
            }
        }
        return guess;
    }

    private record Pair(double lat, double lon) {}
}
