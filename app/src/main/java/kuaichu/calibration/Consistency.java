package kuaichu.calibration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kuaichu.calibration.ConsistencyView.OutcomeShareView;
import kuaichu.calibration.ConsistencyView.RecentOutcomeView;
import kuaichu.calibration.OutcomeTable.Share;
import kuaichu.determination.Determinations;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

/** Looks up how the city decided the facts of a case (同案同责参考). */
@Component
public class Consistency {
    private static final int SMALL = 20;
    private static final int RECENT = 5;

    private final Determinations determinations;
    private final OutcomeTable outcomes;
    private final PatternWords words;
    private final Texts texts;

    Consistency(Determinations determinations, OutcomeTable outcomes, PatternWords words, Texts texts) {
        this.determinations = determinations;
        this.outcomes = outcomes;
        this.words = words;
        this.texts = texts;
    }

    /** By the facts established so far. */
    public ConsistencyView of(CaseId caseId, Locale locale) {
        Optional<Determinations.Pattern> found = determinations.findPattern(caseId);
        return found.map(pattern -> view(caseId, pattern, locale)).orElse(ConsistencyView.NONE);
    }

    private ConsistencyView view(CaseId caseId, Determinations.Pattern pattern, Locale locale) {
        List<Share> shares = outcomes.shares(pattern.code(), caseId);
        List<String> order = CollectOutcomes.areSidesAlike(pattern.code()) ? List.of() : pattern.order();
        long n = shares.stream().mapToLong(Share::count).sum();
        long most = shares.isEmpty() ? 0 : shares.getFirst().count();
        long overridden = shares.stream().mapToLong(Share::overridden).sum();
        return new ConsistencyView(
                words.of(pattern.code(), locale),
                n,
                n < SMALL,
                share(n - most, n),
                share(overridden, n),
                shares.stream()
                        .map(one -> new OutcomeShareView(
                                text(one.outcome(), order, locale), one.count(), share(one.count(), n)))
                        .toList(),
                outcomes.recent(pattern.code(), caseId, RECENT).stream()
                        .map(one -> new RecentOutcomeView(
                                text(one.outcome(), order, locale),
                                one.overridden(),
                                YearMonth.from(one.issuedAt().atZone(LegalDeadline.ZONE))
                                        .toString()))
                        .toList());
    }

    private static double share(long part, long n) {
        return n == 0 ? 0 : (double) part / n;
    }

    /** A 全部责任、B 无责任; without labels where the sides are alike. */
    String text(String outcome, List<String> order, Locale locale) {
        List<String> grades = Arrays.asList(outcome.split(","));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            String label = i < order.size() ? order.get(i) + " " : "";
            parts.add(label + texts.get(locale, "grade." + grades.get(i)));
        }
        return parts.stream().collect(Collectors.joining(texts.get(locale, "list.of-items")));
    }
}
