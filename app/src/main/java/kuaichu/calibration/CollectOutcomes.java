package kuaichu.calibration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how each pattern of facts was decided (同类认定); a case counts once, with what holds of it. */
@Component
class CollectOutcomes implements DocketSubscriber {
    private final OutcomeTable outcomes;

    CollectOutcomes(OutcomeTable outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "calibration.outcomes";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Issued.KIND, Issued.REOPENED);
    }

    @Override
    @Transactional
    public void handle(Entry entry) {
        if (entry.kind().equals(Issued.REOPENED)) {
            outcomes.forget(entry.caseId());
            return;
        }
        Issued issued = Issued.of(entry);
        issued.pattern()
                .ifPresentOrElse(
                        pattern -> outcomes.store(
                                entry.caseId(), pattern, outcome(pattern, issued), issued.overridden(), entry.at()),
                        () -> outcomes.forget(entry.caseId()));
    }

    /** Where the sides are alike before the law it does not matter which of them bears more. */
    private static String outcome(String pattern, Issued issued) {
        List<String> grades = issued.grades().stream().map(Enum::name).toList();
        return (areSidesAlike(pattern) ? grades.stream().sorted() : grades.stream()).collect(Collectors.joining(","));
    }

    static boolean areSidesAlike(String pattern) {
        String[] parts = pattern.split(" @", 2)[0].split(" ");
        return java.util.Arrays.stream(parts).distinct().count() == 1 && parts.length > 1;
    }

    @Override
    @Transactional
    public void reset() {
        outcomes.clear();
    }
}
