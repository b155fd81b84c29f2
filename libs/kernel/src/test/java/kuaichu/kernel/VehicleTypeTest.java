package kuaichu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: the register's codes are printed as words. */
class VehicleTypeTest {
    @Test
    void aKnownTypeHasItsOwnNameAndItsClass() {
        assertThat(VehicleType.ofCode("K33")).hasValueSatisfying(type -> {
            assertThat(type.title()).isEqualTo("小型轿车");
            assertThat(type.travelMode()).isEqualTo("小型客车");
            assertThat(type.travelModeCode()).isEqualTo("K3");
        });
    }

    @Test
    void anUnknownTypeIsCalledByItsClass() {
        assertThat(VehicleType.ofCode("H38").map(VehicleType::title)).contains("轻型货车");
        assertThat(VehicleType.ofCode("F6").map(VehicleType::title)).contains("电动自行车");
    }

    @Test
    void wordsAreNoCode() {
        assertThat(VehicleType.ofCode("小型轿车")).isEmpty();
        assertThat(VehicleType.ofCode("Z99")).isEmpty();
        assertThat(VehicleType.ofCode("K")).isEmpty();
    }
}
