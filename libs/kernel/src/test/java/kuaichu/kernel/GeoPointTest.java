package kuaichu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import kuaichu.kernel.problem.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GeoPointTest {
    private static final Offset<Double> MICRO_DEGREE = within(1e-6);
    /** The published way back stops at the first approximation; ours goes on until it meets the point. */
    private static final Offset<Double> ONE_APPROXIMATION = within(1e-5);

    @Test
    void published_points_are_shifted_as_the_map_providers_do() {
        GeoPoint beijing = GeoPoint.wgs84(39.915, 116.404);
        assertNear(beijing.to(Datum.GCJ02), 39.916404, 116.410244, MICRO_DEGREE);
        assertNear(beijing.to(Datum.BD09), 39.922700, 116.416627, MICRO_DEGREE);
        assertNear(GeoPoint.wgs84(31.230416, 121.473701).to(Datum.GCJ02), 31.228474, 121.478224, MICRO_DEGREE);
    }

    @Test
    void the_shared_points_are_shifted_as_published() {
        for (String[] row : SharedVectors.rows("coord_transform.csv")) {
            GeoPoint from = new GeoPoint(Double.parseDouble(row[3]), Double.parseDouble(row[2]), datum(row[0]));
            Offset<Double> offset = row[1].equals("wgs84") ? ONE_APPROXIMATION : MICRO_DEGREE;
            assertNear(from.to(datum(row[1])), Double.parseDouble(row[5]), Double.parseDouble(row[4]), offset);
        }
    }

    @Test
    void outside_china_nothing_is_shifted() {
        GeoPoint berlin = new GeoPoint(52.52, 13.405, Datum.GCJ02);
        assertThat(berlin.canonical()).isEqualTo(GeoPoint.cgcs2000(52.52, 13.405));
    }

    @Test
    void distance_is_measured_in_one_datum() {
        GeoPoint a = GeoPoint.wgs84(31.230416, 121.473701);
        assertThat(a.metersTo(a.to(Datum.BD09))).isLessThan(0.01);
        assertThat(GeoPoint.wgs84(0, 0).metersTo(GeoPoint.wgs84(0, 1))).isEqualTo(111_195.08, within(0.01));
    }

    @Test
    void impossible_degrees_are_refused() {
        assertThatThrownBy(() -> GeoPoint.wgs84(91, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> GeoPoint.wgs84(0, Double.NaN)).isInstanceOf(InvalidValue.class);
    }

    @Property
    void the_way_there_and_back_ends_where_it_began(
            @ForAll @DoubleRange(min = 20, max = 50) double lat, @ForAll @DoubleRange(min = 80, max = 130) double lon) {
        GeoPoint point = GeoPoint.cgcs2000(lat, lon);
        for (Datum datum : Datum.values()) {
            assertThat(point.to(datum).canonical().metersTo(point)).isLessThan(0.01);
        }
    }

    private static Datum datum(String name) {
        return Datum.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static void assertNear(GeoPoint actual, double lat, double lon, Offset<Double> offset) {
        assertThat(actual.lat()).isEqualTo(lat, offset);
        assertThat(actual.lon()).isEqualTo(lon, offset);
    }
}
