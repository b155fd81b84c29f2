package kuaichu.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine against findings of a real police. */
class ReportLiabilityTest {
    private static final String HEADER = "道路型態大類別名稱,號誌-號誌種類名稱,號誌-號誌動作名稱,事故類型及型態子類別名稱,"
            + "甲_當事者區分-類別-大類別名稱-車種,乙_當事者區分-類別-大類別名稱-車種,甲_當事者行動狀態子類別名稱,乙_當事者行動狀態子類別名稱,"
            + "甲_車輛撞擊部位子類別名稱-最初,乙_車輛撞擊部位子類別名稱-最初,label_more_at_fault,label_cause_甲,label_cause_乙\n";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void over_the_shared_findings_both_goals_are_met() throws IOException {
        Optional<Path> file = Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()), Optional::isPresent, p -> p.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(above -> above.resolve("shared/data/liability_pairs/pairs.csv"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "skipped: no folder above the project holds shared/data/liability_pairs");

        ReportLiability report = ReportLiability.read(file.orElseThrow());

        assertThat(report.codes().unmapped()).isEmpty();
        assertThat(report.score().pairs()).isEqualTo(7143);
        assertThat(report.score().established().all()).isGreaterThan(2500);
        assertThat(report.score().established().share()).isGreaterThanOrEqualTo(ReportLiability.GOAL_ESTABLISHED);
        assertThat(report.score().agreementWithPolice()).isGreaterThanOrEqualTo(ReportLiability.GOAL_ESTABLISHED);
        assertThat(report.score().scene().share()).isGreaterThanOrEqualTo(ReportLiability.GOAL_SCENE);
        assertThat(report.score().scene().all())
                .as("it must not abstain from more than half")
                .isGreaterThan(report.score().pairs() / 2);
    }

    @Test
    void every_pair_is_counted_somewhere_and_an_abstention_is_no_hit() throws IOException {
        int code = report("交岔路,行車管制號誌,正常,側撞,小客車,機車,左轉彎,向前直行中,右前車頭(身),前車頭,甲,左轉彎未依規定,尚未發現肇事因素\n"
                + "交岔路,行車管制號誌,正常,路口交岔撞,小客車,機車,向前直行中,向前直行中,前車頭,左側車身,乙,尚未發現肇事因素,違反號誌管制或指揮\n"
                + "單路部分,無號誌,無號誌,追撞,小客車,機車,向前直行中,向前直行中,後車尾,前車頭,甲,未注意車前狀態,未注意車前狀態\n"
                + "單路部分,無號誌,無號誌,其他,小客車,慢車,不明,不明,不明,不明,甲,不明原因肇事,尚未發現肇事因素\n");

        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(1);
        assertThat(text)
                .contains("4 pairs", "both have one 1, neither 0, a cause not cleared up or nobody's 1")
                .contains("engine names it         2 = 100.0 %")
                .contains("one party put first     2 of 4 =  50.0 %")
                .contains("as the police           1 =  50.0 %")
                .contains("NO_CAUSAL_FAULT")
                .contains("established=1.0000 police=1.0000 scene=0.5000 answered=0.5000");
    }

    @Test
    void a_code_without_a_meaning_is_named() throws IOException {
        report("單路部分,無號誌,無號誌,追撞,飛碟,機車,向前直行中,等待(引擎未熄火),前車頭,後車尾,甲,未注意車前狀態,尚未發現肇事因素\n");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("! no meaning for KIND 飛碟");
    }

    @Test
    void a_wrong_call_says_how_to_call() throws IOException {
        assertThat(ReportLiability.run(new String[] {"/nowhere"}, out, out)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("usage");
    }

    private int report(String rows) throws IOException {
        Files.writeString(folder.resolve("pairs.csv"), HEADER + rows);
        return ReportLiability.run(new String[] {folder.toString()}, out, out);
    }
}
