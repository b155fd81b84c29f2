package kuaichu.calibration;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import kuaichu.kernel.LegalDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The differences of a month with how far first and second readings agree (月度校准); about outcomes, never about people. */
@Component
public class MonthlyCalibration {
    private final ReadingTable readings;
    private final Consistency consistency;
    private final PatternWords words;

    MonthlyCalibration(ReadingTable readings, Consistency consistency, PatternWords words) {
        this.readings = readings;
        this.consistency = consistency;
        this.words = words;
    }

    /**
     * A month's calibration.
     *
     * @param month for example 2026-11
     * @param n readings given
     * @param plainAgreement share with the same outcome, null while there is none
     * @param kappa agreement beyond chance, null where it says nothing
     * @param nextCursor where the list goes on, null at its end
     */
    public record CalibrationView(
            String month,
            long n,
            long alike,
            @Nullable Double plainAgreement,
            @Nullable Double kappa,
            List<DifferenceView> differences,
            @Nullable String nextCursor) {}

    /**
     * A determination the second reader decided otherwise.
     *
     * @param pattern the facts in words, null where no behaviour was known
     * @param grounds why it was drawn besides chance
     */
    public record DifferenceView(
            UUID readingId,
            UUID caseId,
            @Nullable String pattern,
            String first,
            String second,
            @Nullable String reasons,
            List<String> grounds,
            List<RuleQuestionView> questions) {}

    /** What the difference asks of the rules. */
    public record RuleQuestionView(String question, String askedBy, Instant askedAt) {}

    /** The month as it stands; {@code after} is where the list went on before. */
    public CalibrationView of(YearMonth month, @Nullable UUID after, int limit, Locale locale) {
        Instant from = month.atDay(1).atStartOfDay(LegalDeadline.ZONE).toInstant();
        Instant to =
                month.plusMonths(1).atDay(1).atStartOfDay(LegalDeadline.ZONE).toInstant();
        Agreement agreement = Agreement.of(readings.pairs(from, to));
        List<Reading> found = readings.listDifferences(from, to, after, limit + 1);
        List<Reading> shown = found.size() > limit ? found.subList(0, limit) : found;
        return new CalibrationView(
                month.toString(),
                agreement.n(),
                agreement.alike(),
                agreement.plain().orElse(null),
                agreement.kappa().orElse(null),
                shown.stream().map(reading -> view(reading, locale)).toList(),
                found.size() > limit ? shown.getLast().id().toString() : null);
    }

    private DifferenceView view(Reading reading, Locale locale) {
        String pattern = reading.pattern();
        return new DifferenceView(
                reading.id(),
                reading.caseId().value(),
                pattern == null ? null : words.of(pattern, locale),
                consistency.text(names(reading.first()), reading.labels(), locale),
                consistency.text(names(reading.second()), reading.labels(), locale),
                reading.reasons(),
                reading.grounds(),
                readings.listQuestions(reading.id()).stream()
                        .map(one -> new RuleQuestionView(one.question(), one.askedBy(), one.askedAt()))
                        .toList());
    }

    private static String names(List<kuaichu.liability.LiabilityGrade> grades) {
        return grades.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
