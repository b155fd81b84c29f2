package kuaichu.determination;

import static kuaichu.liability.LiabilityGrade.EQUAL;
import static kuaichu.liability.LiabilityGrade.FULL;
import static kuaichu.liability.LiabilityGrade.NONE;
import static kuaichu.liability.LiabilityGrade.PRIMARY;
import static kuaichu.liability.LiabilityGrade.SECONDARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaichu.determination.domain.GradeMix;
import kuaichu.liability.LiabilityGrade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE: grades stand together only as PROC-60 knows them. */
class GradeMixTest {
    static List<List<LiabilityGrade>> legal() {
        return List.of(
                List.of(FULL),
                List.of(FULL, NONE),
                List.of(NONE, NONE, FULL),
                List.of(PRIMARY, SECONDARY),
                List.of(PRIMARY, SECONDARY, SECONDARY),
                List.of(PRIMARY, NONE, SECONDARY),
                List.of(EQUAL, EQUAL),
                List.of(EQUAL, NONE, EQUAL),
                List.of(NONE, NONE));
    }

    static List<List<LiabilityGrade>> illegal() {
        return List.of(
                List.of(),
                List.of(FULL, FULL),
                List.of(FULL, SECONDARY),
                List.of(PRIMARY, NONE),
                List.of(SECONDARY, SECONDARY),
                List.of(EQUAL, NONE),
                List.of(EQUAL, SECONDARY),
                List.of(PRIMARY, PRIMARY));
    }

    @ParameterizedTest
    @MethodSource("legal")
    void isKnownToTheLaw(List<LiabilityGrade> grades) {
        assertThat(GradeMix.isLegal(grades)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void isNotKnownToTheLaw(List<LiabilityGrade> grades) {
        assertThat(GradeMix.isLegal(grades)).isFalse();
    }
}
