package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LawyerManualTest {
    private static final Path PAGE = Path.of("../../docs/manual/lawyer.md");

    /** {@code -Dmanual.write=true} writes it anew. */
    @Test
    void the_lawyers_page_says_what_the_data_says() throws IOException {
        String page = LawyerManual.write();
        if (Boolean.getBoolean("manual.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("mvn -pl libs/liability -Dtest=LawyerManualTest -Dmanual.write=true test")
                .hasContent(page);
    }

    @Test
    void every_rule_and_its_articles_stand_on_the_page() {
        String page = LawyerManual.write();
        assertThat(page)
                .contains("| L01 |", "| L55 |", "| O06 |", "`R_HIT_FACILITY`", "`IMPACT_ORDER_UNKNOWN`", "| V45 |");
        assertThat(page).contains("### RTSL-43 中华人民共和国道路交通安全法 第四十三条", "足以采取紧急制动措施的安全距离");
    }
}
