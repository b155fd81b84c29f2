package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import kuaichu.liability.Scenarios;
import kuaichu.tool.FindingScore.Tally;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * {@code ./kuaichu liability report DIR} (规则与真实认定比对): the engine against real police findings. (a) Where exactly one
 * party has an established violation, does the engine name it? (b) From the scene alone, who is more at fault, and how often does it
 * abstain? The engine is law, nothing is fitted; the meaning of their codes is {@code finding-codes.tsv}.
 */
public final class ReportLiability {
    static final double GOAL_ESTABLISHED = 0.98;
    static final double GOAL_SCENE = 0.75;

    private final ForeignCodes codes = new ForeignCodes();
    private final FindingScore score = new FindingScore();

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err));
    }

    /** The exit code: 0, 1 when a goal is missed, 2 for a wrong call. */
    static int run(String[] arguments, PrintStream out, PrintStream messages) throws IOException {
        Path file = arguments.length == 1 ? file(Path.of(arguments[0])) : Path.of("");
        if (arguments.length != 1 || !Files.isRegularFile(file)) {
            messages.println("用法 usage: liability report DIR    DIR holds liability_pairs/pairs.csv or pairs.csv");
            return 2;
        }
        ReportLiability report = read(file);
        report.print(out);
        return report.isGoalMet() ? 0 : 1;
    }

    private static Path file(Path folder) {
        Path inside = folder.resolve("liability_pairs/pairs.csv");
        return Files.isRegularFile(inside) ? inside : folder.resolve("pairs.csv");
    }

    static ReportLiability read(Path file) throws IOException {
        ReportLiability report = new ReportLiability();
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(file)) {
            while (rows.hasNext()) {
                report.score.add(new FindingPair(rows.next(), report.codes));
            }
        }
        return report;
    }

    FindingScore score() {
        return score;
    }

    ForeignCodes codes() {
        return codes;
    }

    private boolean isGoalMet() {
        return score.established().share() >= GOAL_ESTABLISHED
                && score.agreementWithPolice() >= GOAL_ESTABLISHED
                && score.scene().share() >= GOAL_SCENE;
    }

    private void print(PrintStream out) {
        line(out, "%d pairs of vehicles; data: 內政部警政署, Open Government Data License 1.0", score.pairs());
        codes.unmapped().forEach((code, times) -> line(out, "  ! no meaning for %s (%d times)", code, times));
        printEstablished(out);
        printScene(out);
        line(
                out,
                "liability report established=%.4f police=%.4f scene=%.4f answered=%.4f",
                score.established().share(),
                score.agreementWithPolice(),
                score.scene().share(),
                (double) score.scene().all() / score.pairs());
    }

    private void printEstablished(PrintStream out) {
        FindingScore.LeftOut leftOut = score.leftOut();
        Tally all = score.established();
        line(out, "%n(a) violations established: exactly one party has one, nothing was found against the other");
        line(out, "  pairs               %5d of %d", all.all(), score.pairs());
        line(
                out,
                "  left out            both have one %d, neither %d, a cause not cleared up or nobody's %d",
                leftOut.bothAtFault(),
                leftOut.nothingFound(),
                leftOut.notClearedUp());
        line(
                out,
                "  engine names it     %5d = %s (goal ≥ 98 %%; an abstention counts as a miss)",
                all.right(),
                percent(all.share()));
        line(
                out,
                "  police put it first %12s (goal ≥ 98 %%; the rest are pairs the police ordered otherwise)",
                percent(score.agreementWithPolice()));
        score.violations().forEach((behaviour, tally) -> {
            if (tally.right() < tally.all()) {
                line(out, "  missed              %s %d of %d", behaviour, tally.all() - tally.right(), tally.all());
            }
        });
    }

    private void printScene(PrintStream out) {
        Tally all = score.scene();
        int silent = score.pairs() - all.all();
        line(out, "%n(b) scene facts only: movement, place, signals, parts touched");
        line(out, "  one party put first %5d of %d = %s", all.all(), score.pairs(), share(all.all()));
        line(out, "  as the police       %5d = %s (goal ≥ 75 %%)", all.right(), percent(all.share()));
        line(out, "  abstained           %5d = %s", silent, share(silent));
        score.silent().forEach((reason, times) -> line(out, "    %-28s %5d = %s", reason, times, share(times)));
        line(out, "  as the police, an abstention counted as a miss  %s", share(all.right()));
        line(out, "  by scenario         put first   as the police");
        score.scenarios().entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, Tally> e) -> -e.getValue().all()))
                .forEach(e -> line(
                        out,
                        "    %-4s %6d %6d = %s  %s",
                        e.getKey(),
                        e.getValue().all(),
                        e.getValue().right(),
                        percent(e.getValue().share()),
                        title(e.getKey())));
    }

    private String share(int part) {
        return percent((double) part / score.pairs());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%5.1f %%", share * 100);
    }

    private static String title(String rule) {
        return Scenarios.standard()
                .find(rule)
                .map(scenario -> scenario.title().in(Locale.SIMPLIFIED_CHINESE))
                .orElse("");
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
