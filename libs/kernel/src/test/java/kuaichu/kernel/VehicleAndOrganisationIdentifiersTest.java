package kuaichu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kuaichu.kernel.problem.InvalidValue;
import org.junit.jupiter.api.Test;

class VehicleAndOrganisationIdentifiersTest {
    @Test
    void published_vins_have_a_good_check_digit() {
        assertThat(Vin.of("1HGCM82633A004352").isCheckDigitValid()).isTrue();
        assertThat(Vin.of("1m8gdm9axkp042788").isCheckDigitValid()).isTrue();
        assertThat(Vin.of("LSVAA4181E2123456").isCheckDigitValid()).isTrue();
    }

    @Test
    void a_wrong_check_digit_is_a_warning_and_no_refusal() {
        assertThat(Vin.of("1HGCM82643A004352").isCheckDigitValid()).isFalse();
        assertThatThrownBy(() -> Vin.of("1HGCM8263IA004352")).isInstanceOf(InvalidValue.class);
        assertThat(Vin.of("1HGCM82633A004352").masked()).isEqualTo("1HG**********4352");
    }

    @Test
    void the_shared_vins_are_judged_as_published() {
        for (String[] row : SharedVectors.rows("vin.csv")) {
            assertThat(Vin.of(row[0]).isCheckDigitValid()).as(row[0]).isEqualTo(row[8].equals("1"));
        }
    }

    @Test
    void the_shared_credit_codes_are_judged_as_published() {
        for (String[] row : SharedVectors.rows("uscc.csv")) {
            if (row[1].equals("valid")) {
                assertThat(UnifiedSocialCreditCode.of(row[0]).value()).isEqualTo(row[0]);
            } else {
                assertThatThrownBy(() -> UnifiedSocialCreditCode.of(row[0]))
                        .as(row[0])
                        .isInstanceOf(InvalidValue.class);
            }
        }
    }

    @Test
    void published_credit_codes_are_good_and_one_changed_character_is_found() {
        assertThat(UnifiedSocialCreditCode.of("91350100M000100Y43").organisationPart())
                .isEqualTo("M000100Y4");
        assertThat(UnifiedSocialCreditCode.of("914403001922038216").value()).hasSize(18);
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of("914403001922038226"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("credit-code.check"));
    }

    @Test
    void an_organisation_code_is_read_with_or_without_its_dash() {
        assertThat(OrganisationCode.of("D2143569-X")).hasToString("D2143569-X");
        assertThat(OrganisationCode.of("d2143569x").value()).isEqualTo("D2143569X");
        assertThatThrownBy(() -> OrganisationCode.of("D2143569-1"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("organisation-code.check"));
    }
}
