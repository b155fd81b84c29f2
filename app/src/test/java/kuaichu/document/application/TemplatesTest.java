package kuaichu.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kuaichu.document.DocumentModel;
import kuaichu.document.SampleModels;
import kuaichu.document.domain.PageContent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplatesTest {
    /** Words that end claims altogether; before the insurer has paid they would end the insured's own claim, INS-61.1. */
    private static final List<String> WAIVERS =
            List.of("互不追究", "放弃", "一次性了结", "不再追究", "再无纠葛", "再无争议", "不得再", "两清", "终局性处理");

    private static final String NUMBER = "350102420260000001";
    private static final String HOLDER = "榕城市公安局交通警察支队鼓岭大队";

    private final SetPages setPages = new SetPages(new Typefaces(new DocumentSettings(null, "/verify", null)));

    @Test
    void no_template_waives_claims() throws IOException {
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath:templates/document/*.mustache")) {
            assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                    .as(String.valueOf(template.getFilename()))
                    .doesNotContain(WAIVERS);
        }
    }

    static Stream<DocumentModel> models() {
        return SampleModels.all().stream();
    }

    /** Every kind on its paper; kept for looking at in {@code target/papers}. */
    @ParameterizedTest
    @MethodSource("models")
    void every_kind_is_set_with_title_number_and_issuer(DocumentModel model) throws IOException {
        SetPages.Pages pages = set(model);
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(model.kind() + "-" + Math.abs(model.hashCode() % 1000) + ".pdf"), pages.pdf());

        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
            assertThat(text).contains(NUMBER, HOLDER, model.caseNo());
            assertThat(text).contains(model.kind().title().replace("(简易程序)", ""));
            assertThat(text).doesNotContain("null", "{{", "#");
        }
        assertThat(pages.count()).isLessThanOrEqualTo(2);
    }

    private SetPages.Pages set(DocumentModel model) throws IOException {
        PageContent content = PageContent.of(model, SampleModels.OCCURRED_AT.plusSeconds(3600));
        Map<String, Object> values = new HashMap<>(content.values());
        values.putAll(Map.of(
                "documentNo",
                NUMBER,
                "holderName",
                HOLDER,
                "longHolder",
                true,
                "sealCode",
                "350102000000",
                "modelDigestHead",
                "0123456789abcdef0123456789abcdef",
                "modelDigestTail",
                "0123456789abcdef0123456789abcdef",
                "verificationPath",
                "/p/verify",
                "paperCode",
                "KC1:" + NUMBER));
        return setPages.set(
                model.kind(), new PageContent(values, content.signatures()), SampleModels.OCCURRED_AT, NUMBER);
    }
}
