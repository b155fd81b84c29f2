package kuaichu.partner.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** FEATURE: the log of exchanges holds no personal data. */
class MaskTest {
    @Test
    void numbersNamesAndCodesAreTakenOut() {
        String masked = Mask.of(
                "{\"toCard\":\"6222021000112230015\",\"toName\":\"张伟\",\"amountFen\":1200,\"to\":\"13800010001\","
                        + "\"text\":\"您的验证码是 246810\"}");

        assertThat(masked)
                .doesNotContain("6222021000112230015", "张伟", "13800010001", "246810")
                .contains("张**", "1200", "138***0001");
    }

    @Test
    void encodedDocumentsAreReadBeforeTheyAreMasked() {
        String inner = "<sfzmhm>350102198803070016</sfzmhm><xm>张伟</xm>";
        String masked = Mask.of("<jkxlh>serial-number</jkxlh><xmlDoc>"
                + URLEncoder.encode(inner, StandardCharsets.UTF_8) + "</xmlDoc>");

        assertThat(masked)
                .doesNotContain("350102198803070016", "张伟", "serial-number")
                .contains("<xm>张**</");
    }

    @Test
    void aSinglePercentSignDoesNoHarm() {
        assertThat(Mask.of("{\"note\":\"100% %E9 13800010001\"}")).doesNotContain("13800010001");
    }
}
