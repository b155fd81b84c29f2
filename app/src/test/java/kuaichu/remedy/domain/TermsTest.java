package kuaichu.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.PartyKind;
import kuaichu.remedy.domain.Mediation.Item;
import kuaichu.remedy.domain.Mediation.Share;
import kuaichu.remedy.domain.Mediation.Terms;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: what is agreed in a mediation adds up to the fen, and nobody signs away every claim. */
class TermsTest {
    private static final ShareRatios RATIOS = new ShareRatios(
            LocalDate.of(2018, 5, 1),
            null,
            Map.of(
                    LiabilityGrade.FULL, 100,
                    LiabilityGrade.PRIMARY, 70,
                    LiabilityGrade.EQUAL, 50,
                    LiabilityGrade.SECONDARY, 30,
                    LiabilityGrade.NONE, 0),
            Map.of(
                    LiabilityGrade.FULL, 100,
                    LiabilityGrade.PRIMARY, 80,
                    LiabilityGrade.EQUAL, 60,
                    LiabilityGrade.SECONDARY, 40,
                    LiabilityGrade.NONE, 10));

    @Test
    void sharesMakeTheWholeOrAreRefused() {
        assertThat(terms(List.of(new Share("A", 70, 700), new Share("B", 30, 300)), "银行转账")
                        .addsUp())
                .isTrue();
        assertThat(terms(List.of(new Share("A", 70, 701), new Share("B", 30, 300)), "银行转账")
                        .addsUp())
                .isFalse();
        assertThat(terms(List.of(new Share("A", 70, 700), new Share("B", 20, 300)), "银行转账")
                        .addsUp())
                .isFalse();
        assertThat(terms(List.of(new Share("A", 110, 1100), new Share("B", -10, -100)), "银行转账")
                        .addsUp())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"双方互不追究", "甲方放弃一切索赔权利", "今后不再向对方主张任何赔偿", "一次性了结，再无纠葛", "放弃对保险公司的全部请求权"})
    void aBlanketWaiverIsFound(String words) {
        assertThat(terms(List.of(new Share("A", 100, 1000)), words).waivesEverything())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"由A方保险公司在责任限额内支付，不足部分银行转账", "2026年12月31日前一次性付清", "凭维修发票到保险公司办理"})
    void ordinaryWordsAreNoWaiver(String words) {
        assertThat(terms(List.of(new Share("A", 100, 1000)), words).waivesEverything())
                .isFalse();
    }

    @Test
    void amongMotorVehiclesTheGradeDecides() {
        assertThat(RATIOS.propose(
                        Map.of("A", LiabilityGrade.PRIMARY, "B", LiabilityGrade.SECONDARY),
                        Map.of("A", PartyKind.MV, "B", PartyKind.MV)))
                .containsEntry("A", 70)
                .containsEntry("B", 30);
    }

    @Test
    void aBlamelessMotorSideStillBearsATenthAgainstACyclist() {
        assertThat(RATIOS.propose(
                        Map.of("A", LiabilityGrade.NONE, "B", LiabilityGrade.FULL),
                        Map.of("A", PartyKind.MV, "B", PartyKind.NMV)))
                .as("RTSL-76.1(2)")
                .containsEntry("A", 10)
                .containsEntry("B", 90);
    }

    @Property
    void theProposalAlwaysMakesAHundred(
            @ForAll @Size(min = 1, max = 6) List<LiabilityGrade> grades,
            @ForAll @IntRange(min = 0, max = 63) int motors) {
        Map<String, LiabilityGrade> byLabel = new TreeMap<>();
        Map<String, PartyKind> kinds = new HashMap<>();
        for (int i = 0; i < grades.size(); i++) {
            String label = String.valueOf((char) ('A' + i));
            byLabel.put(label, grades.get(i));
            kinds.put(label, (motors >> i & 1) == 1 ? PartyKind.MV : PartyKind.NMV);
        }

        Map<String, Integer> shares = RATIOS.propose(byLabel, kinds);

        assertThat(shares.keySet()).isEqualTo(byLabel.keySet());
        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(shares.values()).allMatch(percent -> percent >= 0);
    }

    private static Terms terms(List<Share> shares, String performance) {
        return new Terms(
                "A车修理费", List.of(new Item("A", "车辆维修费", 1000)), shares, performance, LocalDate.of(2026, 12, 31));
    }
}
