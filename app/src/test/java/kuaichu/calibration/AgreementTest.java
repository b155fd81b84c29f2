package kuaichu.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kuaichu.calibration.Agreement.Pair;
import org.junit.jupiter.api.Test;

/** FEATURE: agreement is counted as by hand. */
class AgreementTest {
    private static final double EXACT = 1e-12;

    /** 20 + 15 of 50 alike: po = 0.7; first 25/25, second 30/20: pe = (25·30 + 25·20) / 2500 = 0.5; kappa = 0.2 / 0.5. */
    @Test
    void twoOutcomes() {
        Agreement agreement = Agreement.of(List.of(
                new Pair("FULL,NONE", "FULL,NONE", 20),
                new Pair("FULL,NONE", "EQUAL,EQUAL", 5),
                new Pair("EQUAL,EQUAL", "FULL,NONE", 10),
                new Pair("EQUAL,EQUAL", "EQUAL,EQUAL", 15)));

        assertThat(agreement.n()).isEqualTo(50);
        assertThat(agreement.alike()).isEqualTo(35);
        assertThat(agreement.plain().orElseThrow()).isEqualTo(0.7, within(EXACT));
        assertThat(agreement.kappa().orElseThrow()).isEqualTo(0.4, within(EXACT));
    }

    /** 44 + 20 of 100 alike; first 53/37/10, second 55/28/17: pe = (2915 + 1036 + 170) / 10000 = 0.4121; kappa = 0.2279 / 0.5879. */
    @Test
    void threeOutcomes() {
        Agreement agreement = Agreement.of(List.of(
                new Pair("F", "F", 44),
                new Pair("F", "P", 2),
                new Pair("F", "E", 7),
                new Pair("P", "F", 7),
                new Pair("P", "P", 20),
                new Pair("P", "E", 10),
                new Pair("E", "F", 4),
                new Pair("E", "P", 6)));

        assertThat(agreement.alike()).isEqualTo(64);
        assertThat(agreement.kappa().orElseThrow()).isEqualTo(0.3876509610, within(1e-9));
    }

    @Test
    void worseThanChanceIsBelowZero() {
        Agreement agreement = Agreement.of(List.of(new Pair("F", "E", 1), new Pair("E", "F", 1)));

        assertThat(agreement.kappa().orElseThrow()).isEqualTo(-1.0, within(EXACT));
    }

    @Test
    void whatSaysNothingIsNotSaid() {
        assertThat(Agreement.of(List.of()).plain()).isEmpty();
        Agreement always = Agreement.of(List.of(new Pair("F", "F", 9)));
        assertThat(always.plain()).contains(1.0);
        assertThat(always.kappa()).isEmpty();
    }
}
