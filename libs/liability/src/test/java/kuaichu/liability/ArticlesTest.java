package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Articles ARTICLES = Articles.standard();

    @ParameterizedTest
    @CsvSource({
        "PROC-19.1, 道路交通事故处理程序规定 第十九条第一款, 立即撤离现场",
        "PROC-13.1(2), 道路交通事故处理程序规定 第十三条第一款第二项, 驾驶人有饮酒",
        "PROC-14(2), 道路交通事故处理程序规定 第十四条第二项, 碰撞建筑物",
        "PROC-60.2, 道路交通事故处理程序规定 第六十条第二款, 他方无责任",
        "PROC-112(6), 道路交通事故处理程序规定 第一百一十二条第六项, 均包括本数在内",
        "RTSL-43, 中华人民共和国道路交通安全法 第四十三条, 足以采取紧急制动措施的安全距离",
        "RTSR-44.2, 中华人民共和国道路交通安全法实施条例 第四十四条第二款, 变更车道的机动车不得影响",
        "RTSR-38.1(3), 中华人民共和国道路交通安全法实施条例 第三十八条第一款第三项, 红灯亮时",
        "RTSR-52(2), 中华人民共和国道路交通安全法实施条例 第五十二条第二项, 让右方道路的来车先行",
        "CALI-22.2, 机动车交通事故责任强制保险条例 第二十二条第二款, 保险公司不承担赔偿责任"
    })
    void an_article_is_found_with_its_title_and_its_words(String citation, String title, String words) {
        Article article = ARTICLES.find(citation, DAY).orElseThrow();

        assertThat(article.title().chinese()).isEqualTo(title);
        assertThat(article.text()).contains(words);
        assertThat(article.source()).isNotBlank();
    }

    @Test
    void an_item_comes_with_the_sentence_that_leads_it() {
        assertThat(ARTICLES.find("PROC-13.1(4)", DAY).orElseThrow().text())
                .contains("保护现场并立即报警")
                .contains("（四）机动车无号牌")
                .doesNotContain("（五）");
    }

    @Test
    void before_its_day_a_version_is_not_in_force() {
        assertThat(ARTICLES.find("PROC-19.1", LocalDate.of(2018, 4, 30))).isEmpty();
        assertThat(ARTICLES.find("PROC-19.1", LocalDate.of(2018, 5, 1))).isPresent();
        assertThat(ARTICLES.find("PROC-999", DAY)).isEmpty();
        assertThat(ARTICLES.listVersions("PROC-19.1")).hasSize(1);
    }

    @Test
    void of_two_versions_the_one_of_the_day_holds() {
        Articles versions = Articles.load("/kuaichu/liability/versions/");
        assertThat(versions.find("TEST-1", LocalDate.of(2026, 6, 30))
                        .orElseThrow()
                        .text())
                .contains("二十米");
        assertThat(versions.find("TEST-1", LocalDate.of(2026, 7, 1))
                        .orElseThrow()
                        .text())
                .contains("三十米");
        assertThat(versions.listVersions("TEST-1")).hasSize(2);
        assertThatThrownBy(() -> Articles.load("/kuaichu/liability/overlap/"))
                .hasMessageContaining("two versions of TEST-1");
    }

    @Test
    void an_accident_older_than_the_law_data_is_a_clear_error() {
        AccidentFacts old = CaseNotation.accident("at=2017-03-03T10:00:00+08:00", "A:MV REAR_END; B:MV");
        assertThatThrownBy(() -> LiabilityEngine.standard().evaluate(old))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("2017-03-03");
    }

    @Test
    void numbers_are_printed_as_laws_print_them() {
        assertThat(ChineseNumber.of(10)).isEqualTo("十");
        assertThat(ChineseNumber.of(13)).isEqualTo("十三");
        assertThat(ChineseNumber.of(60)).isEqualTo("六十");
        assertThat(ChineseNumber.of(101)).isEqualTo("一百零一");
        assertThat(ChineseNumber.of(112)).isEqualTo("一百一十二");
    }
}
