package kuaichu.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kuaichu.document.DocumentModel;
import kuaichu.document.SampleModels;
import kuaichu.document.domain.PageContent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class SetPagesTest {
    private final SetPages setPages = new SetPages(new Typefaces(new DocumentSettings(null, "/verify", null)));

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        assertThat(set(SampleModels.acknowledgedDetermination()).pdf())
                .isEqualTo(set(SampleModels.acknowledgedDetermination()).pdf());
    }

    @Test
    void every_font_is_embedded_as_a_subset() throws IOException {
        try (PDDocument document = Loader.loadPDF(set(SampleModels.agreement()).pdf())) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).containsPattern("^[A-Z]{6}\\+NotoSerifSC-(Regular|Bold)$");
            }
        }
    }

    @Test
    void a_warm_page_takes_less_than_twelve_tenths_of_a_second() throws IOException {
        set(SampleModels.determination());
        set(SampleModels.agreement());
        long start = System.nanoTime();

        set(SampleModels.acknowledgedDetermination());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1200));
    }

    private SetPages.Pages set(DocumentModel model) throws IOException {
        PageContent content = PageContent.of(model, SampleModels.OCCURRED_AT.plusSeconds(3600));
        Map<String, Object> values = new HashMap<>(content.values());
        values.putAll(Map.of(
                "documentNo", "350102420260000001",
                "holderName", "榕城市公安局交通警察支队鼓岭大队",
                "sealCode", "350102000000",
                "modelDigestHead", "0123456789abcdef0123456789abcdef",
                "modelDigestTail", "0123456789abcdef0123456789abcdef",
                "verificationPath", "/p/verify",
                "paperCode", "KC1:350102420260000001"));
        return setPages.set(
                model.kind(),
                new PageContent(values, content.signatures()),
                SampleModels.OCCURRED_AT,
                "350102420260000001");
    }
}
