package kuaichu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.spi.AccidentNumbers;
import kuaichu.accident.spi.PoliceDataGateway;
import kuaichu.accident.spi.PoliceDataRefused;
import kuaichu.accident.spi.PoliceDataUnavailable;
import kuaichu.accident.spi.PoliceDataUser;
import kuaichu.accident.spi.SimplifiedAccident;
import kuaichu.accident.spi.SimplifiedAccident.Person;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link PoliceDataGateway} keeps. */
abstract class PoliceDataGatewayContract {
    private static final PoliceDataUser OFFICER =
            new PoliceDataUser("012345", "李警官", "350102000000", "鼓岭大队", "10.1.2.3");

    abstract PoliceDataGateway register();

    abstract void breakDown(Runnable during);

    @Test
    void aRegisteredVehicleIsFound() {
        assertThat(register().findVehicle("闽A12345", "02", OFFICER)).get().satisfies(vehicle -> {
            assertThat(vehicle.plate()).isEqualTo("闽A12345");
            assertThat(vehicle.vehicleType()).isEqualTo("K33");
            assertThat(vehicle.ownerName()).isEqualTo("张伟");
            assertThat(vehicle.inspectedUntil()).isNotNull();
            assertThat(vehicle.toString()).doesNotContain("张伟");
        });
    }

    @Test
    void theSameNumberOfAnotherTypeIsNotFound() {
        assertThat(register().findVehicle("闽A12345", "52", OFFICER)).isEmpty();
    }

    @Test
    void aLicensedDriverIsFoundAndAnUnknownOneIsNot() {
        assertThat(register().findDriver("350103199206150027", OFFICER)).get().satisfies(driver -> {
            assertThat(driver.name()).isEqualTo("王芳");
            assertThat(driver.classes()).isEqualTo("C1");
            assertThat(driver.status()).isEqualTo("A");
        });
        assertThat(register().findDriver("35010319920615003X", OFFICER)).isEmpty();
    }

    @Test
    void anAccidentWrittenTwiceHasOnePairOfNumbers() {
        SimplifiedAccident accident = accident("五四路口");
        AccidentNumbers numbers = register().writeSimplifiedAccident(accident, OFFICER);

        assertThat(numbers.registrationNo()).isNotBlank();
        assertThat(numbers.accidentNo()).startsWith("SG");
        assertThat(register().writeSimplifiedAccident(accident, OFFICER)).isEqualTo(numbers);
    }

    @Test
    void anIncompleteAccidentIsRefusedForGood() {
        assertThatThrownBy(() -> register().writeSimplifiedAccident(accident(""), OFFICER))
                .isInstanceOf(PoliceDataRefused.class)
                .hasMessageContaining("sgdd");
    }

    @Test
    void aDeadRegisterIsUnavailable() {
        breakDown(() -> assertThatThrownBy(() -> register().writeSimplifiedAccident(accident("五四路口"), OFFICER))
                .isInstanceOf(PoliceDataUnavailable.class));
    }

    private static SimplifiedAccident accident(String place) {
        Instant at = Instant.parse("2026-11-22T01:41:00Z");
        return new SimplifiedAccident(
                "WS" + UUID.randomUUID(),
                "350102",
                at,
                place,
                0,
                150_000L,
                "1",
                "22",
                "11",
                "1",
                "350102000000",
                "甲车追尾乙车 <& 100%",
                "李警官",
                at,
                "1",
                null,
                List.of(
                        new Person("A", "张伟", "350102198803070016", "13800010001", "闽A12345", "02", "K3", "1"),
                        new Person("B", "王芳", "350103199206150027", "13800010002", "闽AD12345", "52", "K3", "5")));
    }
}
