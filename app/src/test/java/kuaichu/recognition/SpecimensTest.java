package kuaichu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kuaichu.reader.DocumentKind;
import kuaichu.reader.Field;
import kuaichu.reader.PictureReader;
import kuaichu.reader.Reading;
import kuaichu.testkit.specimen.Fault;
import kuaichu.testkit.specimen.Specimen;
import kuaichu.testkit.specimen.Specimens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE: papers of people nobody knows, photographed badly, are read; what is taken over without a look is right. */
class SpecimensTest {
    private static final PictureReader READER = new PictureReader(1);
    private static final double SECONDS = 4;

    /** Fields read, of them exactly, and of them taken over though wrong. */
    private static final class Rates {
        private int fields;
        private int exact;
        private int sure;
        private int wrong;
        private int pictures;
        private long nanos;

        void add(Reading reading, Specimen specimen, long took) {
            pictures++;
            nanos += took;
            for (Field field : reading.fields()) {
                boolean same = Objects.equals(specimen.truth().get(field.name().name()), field.value());
                fields++;
                exact += same ? 1 : 0;
                sure += field.sure() ? 1 : 0;
                wrong += field.sure() && !same ? 1 : 0;
            }
        }

        double exactRate() {
            return (double) exact / fields;
        }

        double secondsEach() {
            return nanos / 1e9 / pictures;
        }

        @Override
        public String toString() {
            return "exact %d/%d, taken over %d, wrongly %d, %.2f s a picture"
                    .formatted(exact, fields, sure, wrong, secondsEach());
        }
    }

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void drivingLicences() {
        Map<Fault, Rates> rates = read(DocumentKind.DRIVING_LICENCE, Specimens::drivingLicence, 3);

        assertThat(rates).allSatisfy((fault, rate) -> {
            assertThat(rate.exactRate())
                    .as("exact, " + fault)
                    .isGreaterThanOrEqualTo(fault == Fault.GLARE ? 0.75 : 0.95);
            assertThat(rate.wrong).as("wrongly taken over, " + fault).isZero();
            assertThat(rate.secondsEach()).isLessThan(SECONDS);
        });
    }

    @Test
    void vehicleLicences() {
        Map<Fault, Rates> rates = read(DocumentKind.VEHICLE_LICENCE, Specimens::vehicleLicence, 2);

        assertThat(rates).allSatisfy((fault, rate) -> {
            assertThat(rate.exactRate())
                    .as("exact, " + fault)
                    .isGreaterThanOrEqualTo(fault == Fault.GLARE ? 0.75 : 0.93);
            assertThat(rate.wrong).as("wrongly taken over, " + fault).isZero();
        });
    }

    @Test
    void platesAndVins() {
        Map<Fault, Rates> plates = read(DocumentKind.PLATE, Specimens::plate, 3);
        Map<Fault, Rates> vins = read(DocumentKind.VIN, Specimens::vin, 1);

        assertThat(List.of(plates, vins)).allSatisfy(rates -> {
            assertThat(rates.values().stream().mapToInt(rate -> rate.exact).sum())
                    .isGreaterThanOrEqualTo((int) (0.8
                            * rates.values().stream()
                                    .mapToInt(rate -> rate.fields)
                                    .sum()));
            assertThat(rates.values()).allSatisfy(rate -> assertThat(rate.wrong).isZero());
        });
    }

    private static Map<Fault, Rates> read(DocumentKind kind, Function<Specimens, Specimen> paint, int each) {
        Map<Fault, Rates> rates = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            Specimens painter = SpecimenPhotos.painter(fault.ordinal() * 31L + kind.ordinal());
            Rates rate = new Rates();
            for (int i = 0; i < each; i++) {
                Specimen specimen = paint.apply(painter);
                byte[] photo = SpecimenPhotos.photo(specimen, fault, i + 1);
                long begun = System.nanoTime();
                Reading reading = READER.read(photo, kind);
                rate.add(reading, specimen, System.nanoTime() - begun);
            }
            System.out.println(kind + " " + fault + ": " + rate);
            rates.put(fault, rate);
        }
        return rates;
    }
}
