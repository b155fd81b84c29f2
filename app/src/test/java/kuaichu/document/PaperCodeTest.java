package kuaichu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import kuaichu.PlatformTest;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformSettings;
import kuaichu.verifier.PaperCheck;
import kuaichu.verifier.PaperCode;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** FEATURE: the code on a printed page says what the page decides and proves that the authority's seal signed it, without a server. */
@PlatformTest
class PaperCodeTest {
    private static final int LARGEST_VERSION = 15;

    private final Documents documents;
    private final PlatformSettings settings;
    private final TransactionTemplate transaction;

    PaperCodeTest(Documents documents, PlatformSettings settings, TransactionTemplate transaction) {
        this.documents = documents;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Test
    void a_scanned_page_vouches_for_number_case_authority_and_who_bears_what() throws Exception {
        Issued issued = issue(SampleModels.determination());
        String text = scan(issued);

        PaperCheck.Report report = check(text);

        assertThat(report.signedBy()).contains("鼓岭大队");
        PaperCode code = Objects.requireNonNull(report.code());
        assertThat(code.title()).isEqualTo("道路交通事故认定书(简易程序)");
        assertThat(code.documentNo()).isEqualTo(issued.documentNo());
        assertThat(code.caseNo()).isEqualTo(SampleModels.determination().caseNo());
        assertThat(code.issuedAt()).isEqualTo(issued.issuedAt());
        assertThat(code.authority()).contains("鼓岭大队");
        assertThat(code.decisive()).containsExactly("A 闽A12345 全部责任", "B 闽AD12345 无责任");
        assertThat(pageText(issued))
                .contains(code.digest().substring(0, 32), code.digest().substring(32));
    }

    @Test
    void a_code_with_other_contents_or_of_another_seal_is_not_genuine() throws Exception {
        Issued issued = issue(SampleModels.determination());
        String text = scan(issued);
        PaperCode.Scanned scanned = PaperCode.read(text);
        PaperCode code = scanned.code();
        PaperCode forged = new PaperCode(
                code.title(),
                code.documentNo(),
                code.caseNo(),
                code.issuedAt(),
                code.authority(),
                code.key(),
                List.of("A 闽A12345 无责任", "B 闽AD12345 全部责任"),
                code.digest());

        assertThat(check(forged.text(scanned.signature())).isGenuine()).isFalse();
        for (int at = 4; at < text.length(); at += 7) {
            char other = text.charAt(at) == '0' ? '1' : '0';
            assertThat(check(text.substring(0, at) + other + text.substring(at + 1))
                            .isGenuine())
                    .as("character %d", at)
                    .isFalse();
        }
        assertThat(check("https://example.org/").code()).isNull();
        assertThat(PaperCheck.against(settings.data().resolve("keys/sm2/seal-seal-maker.pem"))
                        .check(text)
                        .isGenuine())
                .isFalse();
    }

    @Test
    void every_kind_has_a_code_that_a_phone_reads_from_paper() throws Exception {
        for (DocumentModel model : SampleModels.all()) {
            Issued issued = issue(model);
            String text = scan(issued);

            assertThat(check(text).isGenuine()).as(issued.title()).isTrue();
            assertThat(Encoder.encode(text, ErrorCorrectionLevel.M).getVersion().getVersionNumber())
                    .as(issued.title())
                    .isLessThanOrEqualTo(LARGEST_VERSION);
        }
    }

    private PaperCheck.Report check(String text) throws IOException {
        return PaperCheck.against(settings.data().resolve("keys")).check(text);
    }

    private String scan(Issued issued) throws IOException {
        return PrintedPage.scan(documents.readPdf(issued.id()));
    }

    private String pageText(Issued issued) {
        OfdFile ofd = OfdFile.read(documents.readOfd(issued.id()).orElseThrow());
        return ofd.text(ofd.pagePaths().getFirst());
    }

    private Issued issue(DocumentModel model) {
        return Objects.requireNonNull(
                transaction.execute(status -> documents.issue(CaseId.next(), null, model, Actor.SYSTEM)));
    }
}
