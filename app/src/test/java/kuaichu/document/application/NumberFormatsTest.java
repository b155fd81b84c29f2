package kuaichu.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kuaichu.document.Documents.Kind;
import kuaichu.document.domain.NumberFormat;
import kuaichu.document.domain.NumberFormats;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: a city writes its numbers as it likes, from the day it likes, and never the same one twice. */
class NumberFormatsTest {
    private static final String BRIGADE = "350102000000";
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void withoutAnythingOfTheCityTheStandardFormatsHold() {
        assertThat(written(formats(""), Kind.DETERMINATION_SIMPLIFIED, BRIGADE, TODAY))
                .isEqualTo("350102420260000007");
    }

    @Test
    void theCitysFormatHoldsForItsOwnAuthoritiesFromItsDay() {
        NumberFormats formats = formats("""
                { "kind": "DETERMINATION_SIMPLIFIED", "pattern": "{prefix}公交认字〔{year}〕第{serial:5}号",
                  "authority": "350102", "from": "2027-01-01" }""");

        assertThat(written(formats, Kind.DETERMINATION_SIMPLIFIED, BRIGADE, TODAY))
                .isEqualTo("350102420260000007");
        assertThat(written(formats, Kind.DETERMINATION_SIMPLIFIED, BRIGADE, LocalDate.of(2027, 1, 1)))
                .isEqualTo("榕鼓公交认字〔2027〕第00007号");
        assertThat(written(formats, Kind.DETERMINATION_SIMPLIFIED, "350103000000", LocalDate.of(2027, 1, 1)))
                .isEqualTo("350103420270000007");
    }

    @Test
    void serialsThatNeverBeginAgainNeedNoYear() {
        NumberFormats formats = formats("""
                { "kind": "SERVICE_RECEIPT", "pattern": "送{division}-{serial:8}", "reset": "NEVER" }""");
        NumberFormat format = formats.of(Kind.SERVICE_RECEIPT, BRIGADE, TODAY);

        assertThat(format.blockYear(2026)).isEqualTo(format.blockYear(2027));
        assertThat(format.format(BRIGADE, "", 2026, 12)).isEqualTo("送350102-00000012");
        assertThatThrownBy(() -> formats("{ \"kind\": \"SERVICE_RECEIPT\", \"pattern\": \"{division}-{serial:8}\" }"))
                .hasMessageContaining("{year}");
    }

    @Test
    void aWiderSerialOfTheSameKindGoesOnCounting() {
        NumberFormats formats = formats("""
                { "kind": "DETERMINATION_SIMPLIFIED", "pattern": "{division}4{year}{serial:8}", "from": "2027-01-01" }""");

        assertThat(written(formats, Kind.DETERMINATION_SIMPLIFIED, BRIGADE, LocalDate.of(2027, 3, 1)))
                .isEqualTo("3501024202700000007");
    }

    @Test
    void twoFormatsThatCouldWriteTheSameNumberAreRefusedByName() {
        for (String pattern :
                List.of("{division}4{year}{serial:7}", "{division}4{year}{serial:8}", "{division}{serial:5}")) {
            String line = "{ \"kind\": \"SERVICE_RECEIPT\", \"pattern\": \"" + pattern + "\", \"reset\": \"NEVER\" }";
            if (pattern.equals("{division}{serial:5}")) {
                assertThat(formats(line)).as("too short to be any other number").isNotNull();
            } else {
                assertThatThrownBy(() -> formats(line))
                        .as(pattern)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("could write the same number")
                        .hasMessageContaining("SERVICE_RECEIPT " + pattern);
            }
        }
    }

    @Property(tries = 300)
    void noTwoKindsEverWriteTheSameNumber(
            @ForAll Kind one,
            @ForAll Kind other,
            @ForAll @IntRange(min = 1, max = 99_999_999) int serial,
            @ForAll @IntRange(min = 1, max = 99_999_999) int otherSerial) {
        NumberFormats formats = formats("");
        if (one != other) {
            assertThat(formats.of(one, BRIGADE, TODAY).format(BRIGADE, "", 2026, serial))
                    .isNotEqualTo(formats.of(other, BRIGADE, TODAY).format(BRIGADE, "", 2026, otherSerial));
        }
    }

    private static String written(NumberFormats formats, Kind kind, String owner, LocalDate day) {
        return formats.of(kind, owner, day).format(owner, "榕鼓", day.getYear(), 7);
    }

    private static NumberFormats formats(String ofTheCity) {
        List<NumberFormats.Rule> rules = new ArrayList<>();
        try (InputStream standard = new ClassPathResource("templates/document/number-formats.json").getInputStream()) {
            rules.addAll(DocumentConfiguration.readFormats(JSON, standard));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        rules.addAll(DocumentConfiguration.readFormats(
                JSON, new ByteArrayInputStream(("[" + ofTheCity + "]").getBytes(StandardCharsets.UTF_8))));
        return new NumberFormats(rules);
    }
}
