package kuaichu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kuaichu.kernel.problem.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateNumberTest {
    @ParameterizedTest
    @CsvSource({
        "京A·F0236, 京AF0236, ORDINARY",
        "京a f0236, 京AF0236, ORDINARY",
        "闽Ａ１２３４５, 闽A12345, ORDINARY",
        "京A·D12345, 京AD12345, NEW_ENERGY_SMALL",
        "闽AD12345, 闽AD12345, NEW_ENERGY_SMALL",
        "京AFA1234, 京AFA1234, NEW_ENERGY_SMALL",
        "京A·12345D, 京A12345D, NEW_ENERGY_LARGE",
        "京A1234挂, 京A1234挂, TRAILER",
        "京A1234学, 京A1234学, COACHING",
        "京A1234警, 京A1234警, POLICE",
        "粤Z·F023港, 粤ZF023港, HONG_KONG_MACAU",
        "粤Z·F023澳, 粤ZF023澳, HONG_KONG_MACAU",
        "224578使, 224578使, EMBASSY",
        "使224578, 使224578, EMBASSY",
        "沪22478领, 沪22478领, CONSULATE",
        "京X1234应急, 京X1234应急, EMERGENCY",
        "WJ京12345, WJ京12345, ARMED_POLICE",
        "VA12345, VA12345, MILITARY"
    })
    void every_layout_of_the_standard_is_read_however_it_is_written(String written, String value, PlateShape shape) {
        PlateNumber plate = PlateNumber.of(written);

        assertThat(plate.value()).isEqualTo(value);
        assertThat(plate.shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @ValueSource(strings = {"京A1234", "A12345", "美A12345", "京A123456", "京AL12345", "京A1234D5", "京112345", "京AD1234A"})
    void a_number_of_no_layout_is_refused(String written) {
        assertThatThrownBy(() -> PlateNumber.of(written))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("plate.shape"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"京AO2345", "京A1234I", "京ADO2345"})
    void the_letters_i_and_o_are_named_as_the_likely_slip(String written) {
        assertThatThrownBy(() -> PlateNumber.of(written))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("plate.letter-i-o"));
    }

    @Test
    void nothing_written_is_named_as_empty() {
        assertThatThrownBy(() -> PlateNumber.of(" · "))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("plate.empty"));
    }

    @Test
    void small_and_large_new_energy_have_the_codes_52_and_51() {
        assertThat(PlateNumber.of("闽AD12345").typeByShape()).contains(PlateType.ofCode("52"));
        assertThat(PlateNumber.of("闽A12345D").typeByShape()).contains(PlateType.ofCode("51"));
        assertThat(PlateType.ofCode("52").title()).isEqualTo("小型新能源汽车");
        assertThat(PlateNumber.of("闽AD12345").isNewEnergy()).isTrue();
        assertThat(PlateNumber.of("闽A12345").isNewEnergy()).isFalse();
    }

    @Test
    void a_number_that_does_not_fit_its_type_is_refused() {
        assertThat(PlateNumber.of(PlateType.SMALL_VEHICLE, "闽A12345").value()).isEqualTo("闽A12345");
        assertThatThrownBy(() -> PlateNumber.of(PlateType.SMALL_VEHICLE, "闽AD12345"))
                .isInstanceOfSatisfying(InvalidValue.class, e -> {
                    assertThat(e.code()).isEqualTo("plate.not-of-type");
                    assertThat(e.arguments()).containsExactly("02");
                });
    }

    @Test
    void a_temporary_plate_is_not_refused_for_its_layout() {
        assertThat(PlateNumber.of(PlateType.TEMPORARY, "闽A·0123456").value()).isEqualTo("闽A0123456");
    }

    @Test
    void plates_41_to_43_are_no_genuine_plates() {
        assertThat(PlateType.ofCode("41").isWithoutGenuinePlate()).isTrue();
        assertThat(PlateType.ofCode("42").isWithoutGenuinePlate()).isTrue();
        assertThat(PlateType.ofCode("43").isWithoutGenuinePlate()).isTrue();
        assertThat(PlateType.TEMPORARY.isWithoutGenuinePlate()).isFalse();
        assertThatThrownBy(() -> PlateType.ofCode("44")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void statistics_see_only_a_part_of_the_number() {
        assertThat(PlateNumber.of("闽A12345").masked()).isEqualTo("闽A***45");
    }
}
