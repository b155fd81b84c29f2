package kuaichu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kuaichu.kernel.problem.InvalidValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdentifiersTest {
    private static void assertRefused(String code, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "810000199408230021",
                "830000199201300022",
                "911124198108030024",
                "11010519491231002x",
                " 110105 19491231 002X "
            })
    void published_identity_numbers_are_good(String number) {
        assertThat(CitizenId.of(number).value()).hasSize(18);
    }

    @Test
    void the_shared_identity_numbers_are_judged_as_published() {
        for (String[] row : SharedVectors.rows("ric.csv")) {
            if (row[1].equals("valid")) {
                assertThat(CitizenId.of(row[0]).birthDate()).isEqualTo(LocalDate.parse(row[2]));
            } else {
                assertRefused("citizen-id.shape", () -> CitizenId.of(row[0]));
            }
        }
    }

    @Test
    void each_slip_in_an_identity_number_is_named() {
        assertRefused("citizen-id.empty", () -> CitizenId.of(" "));
        assertRefused("citizen-id.shape", () -> CitizenId.of("1101051949123100X2"));
        assertRefused("citizen-id.region", () -> CitizenId.of("99010519491231002X".replaceFirst("99", "00")));
        assertRefused("citizen-id.birth-date", () -> CitizenId.of("11010519490231002X"));
        assertRefused("citizen-id.check", () -> CitizenId.of("110105194912310021"));
    }

    @Test
    void an_identity_number_tells_birth_sex_and_region_and_hides_itself() {
        CitizenId id = CitizenId.of("11010519491231002X");

        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.ageOn(LocalDate.of(2026, 12, 30))).isEqualTo(76);
        assertThat(id.isMale()).isFalse();
        assertThat(id.regionCode()).isEqualTo("110105");
        assertThat(id).hasToString("110***********002X");
    }

    @Test
    void a_licence_number_of_a_citizen_is_checked_as_an_identity_number() {
        assertThat(DrivingLicenceNo.of("11010519491231002x").value()).isEqualTo("11010519491231002X");
        assertRefused("citizen-id.check", () -> DrivingLicenceNo.of("110105194912310021"));
        assertThat(DrivingLicenceNo.of("G1234567").masked()).isEqualTo("****67");
        assertRefused("driving-licence.shape", () -> DrivingLicenceNo.of("11010519491231002"));
        assertRefused("driving-licence.shape", () -> DrivingLicenceNo.of("ABCDEFG"));
    }

    @Test
    void a_mobile_number_is_read_in_the_forms_people_write() {
        assertThat(MobileNumber.of("+86 138-1234-5678").value()).isEqualTo("13812345678");
        assertThat(MobileNumber.of("13812345678").masked()).isEqualTo("138****5678");
        assertRefused("mobile.shape", () -> MobileNumber.of("12812345678"));
        assertRefused("mobile.shape", () -> MobileNumber.of("1381234567"));
        assertRefused("mobile.empty", () -> MobileNumber.of(""));
    }

    @Test
    void a_bank_card_shows_only_its_last_four_digits() {
        BankCardNo card = BankCardNo.of("6222 0210 0011 2233 449");

        assertThat(card.lastFour()).isEqualTo("3449");
        assertThat(card).hasToString("**** 3449");
        assertRefused("bank-card.check", () -> BankCardNo.of("6222021000112233448"));
        assertRefused("bank-card.shape", () -> BankCardNo.of("622202"));
    }

    @Test
    void a_masked_name_shows_its_first_character_and_hides_its_length() {
        assertThat(PersonName.of(" 张伟 ").masked()).isEqualTo("张*");
        assertThat(PersonName.of("欧阳修远").masked()).isEqualTo("欧*");
        assertThat(PersonName.of("买买提•阿不都").value()).isEqualTo("买买提·阿不都");
        assertRefused("person-name.shape", () -> PersonName.of("<b>张</b>"));
        assertRefused("person-name.empty", () -> PersonName.of("  "));
    }
}
