package kuaichu.docket;

import java.math.BigDecimal;
import java.util.List;

/** Facts only tests write. */
final class TestFacts {
    private TestFacts() {}

    @DocketFact.Kind("docket.test-noted")
    record Noted(String text, int number, List<String> labels, BigDecimal amount) implements DocketFact {
        static Noted of(String text) {
            return new Noted(text, text.length(), List.of("甲", "乙"), new BigDecimal("1.5"));
        }
    }

    @DocketFact.Kind("docket.test-other")
    record Other(String text) implements DocketFact {}
}
