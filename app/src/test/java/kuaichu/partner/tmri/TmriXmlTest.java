package kuaichu.partner.tmri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: the XML of the 六合一 interface is written as it wants it and read without trust. */
class TmriXmlTest {
    @Test
    void valuesAreUrlEncodedUnderAGbkProlog() {
        assertThat(TmriXml.document("QueryCondition", Map.of("hphm", "闽A12345")))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"GBK\"?><root><QueryCondition><hphm>%E9%97%BDA12345</hphm>"
                        + "</QueryCondition></root>");
    }

    @Test
    void argumentsKeepTheOrderOfTheSignature() {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("xtlb", "01");
        arguments.put("jkxlh", "a<b");
        arguments.put("jkid", "01C21");

        assertThat(TmriXml.envelope("queryObjectOut", arguments))
                .contains("<xtlb>01</xtlb><jkxlh>a&lt;b</jkxlh><jkid>01C21</jkid>");
    }

    @Test
    void anAnswerIsDecodedAsAWhole() throws XMLStreamException {
        TmriXml.Answer answer = TmriXml.readAnswer(
                envelope(
                        "<?xml version=\"1.0\" encoding=\"GBK\"?><root><head><code>1</code><message/><rownum>1</rownum></head>"
                                + "<body><veh id=\"0\"><syr>张伟</syr><zt>A</zt></veh></body></root>"),
                "queryObjectOut");

        assertThat(answer.isOk()).isTrue();
        assertThat(answer.rows()).containsExactly(Map.of("syr", "张伟", "zt", "A"));
    }

    @Test
    void anExternalEntityIsNeverRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "do-not-show");
        String hostile = "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><root><head><code>1</code>"
                + "<message>&e;</message></head></root>";

        assertThatThrownBy(() -> TmriXml.readAnswer(envelope(hostile), "queryObjectOut"))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void garbageIsRefused() {
        assertThatThrownBy(() -> TmriXml.readAnswer("<html>503</html>", "queryObjectOut"))
                .isInstanceOf(XMLStreamException.class);
    }

    private static String envelope(String document) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><queryObjectOutResponse>"
                + "<queryObjectOutReturn>" + URLEncoder.encode(document, StandardCharsets.UTF_8)
                + "</queryObjectOutReturn></queryObjectOutResponse></s:Body></s:Envelope>";
    }
}
