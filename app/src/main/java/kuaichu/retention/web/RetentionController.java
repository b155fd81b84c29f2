package kuaichu.retention.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.Texts;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import kuaichu.retention.RetentionRules;
import kuaichu.retention.RetentionRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is kept how long, and what was forgotten (留存报告), for the auditor. */
@RestController
@RequestMapping("/api/v1")
class RetentionController {
    private final RetentionRules rules;
    private final RetentionRuns runs;
    private final Texts texts;
    private final Clock clock;

    RetentionController(RetentionRules rules, RetentionRuns runs, Texts texts, Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A rule in force.
     *
     * @param period ISO 8601, null where archive rules say how long
     * @param lastRunAt null for what is only kept, and before the first run
     */
    record RetentionRule(
            String kind,
            String title,
            boolean deletes,
            @Nullable String period,
            String article,
            LocalDate from,
            @Nullable Instant lastRunAt) {}

    record RetentionReport(List<RetentionRule> rules) {}

    /** Something forgotten. */
    record RetentionRun(
            UUID runId,
            String kind,
            String title,
            String article,
            String period,
            Instant ranAt,
            Instant endedBefore,
            long forgotten) {}

    @Permit(Role.AUDITOR)
    @GetMapping("/retention-rules")
    RetentionReport readRules() {
        Locale locale = LocaleContextHolder.getLocale();
        return new RetentionReport(rules.list(clock.instant()).stream()
                .map(rule -> new RetentionRule(
                        rule.kind(),
                        title(locale, rule.kind()),
                        rule.deletes(),
                        rule.period() == null ? null : rule.period().toString(),
                        rule.article(),
                        rule.from(),
                        runs.findLast(rule.kind()).map(RetentionRuns.Run::ranAt).orElse(null)))
                .toList());
    }

    @Permit(Role.AUDITOR)
    @GetMapping("/retention-runs")
    Page<RetentionRun> listRuns(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        Locale locale = LocaleContextHolder.getLocale();
        int size = Cursor.limit(limit);
        List<RetentionRuns.Run> found = runs.list(place(cursor), size + 1);
        boolean more = found.size() > size;
        List<RetentionRuns.Run> shown = more ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream()
                        .map(run -> new RetentionRun(
                                run.runId(),
                                run.kind(),
                                title(locale, run.kind()),
                                run.article(),
                                run.period(),
                                run.ranAt(),
                                run.endedBefore(),
                                run.forgotten()))
                        .toList(),
                more ? Cursor.of(shown.getLast().runId()).encode() : null);
    }

    private static @Nullable UUID place(@Nullable String cursor) {
        Cursor place = Cursor.parse(cursor, 1);
        try {
            return place == null ? null : UUID.fromString(place.keys().getFirst());
        } catch (IllegalArgumentException e) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("cursor", "field.invalid")));
        }
    }

    private String title(Locale locale, String kind) {
        return texts.get(locale, "retention.kind." + kind);
    }
}
