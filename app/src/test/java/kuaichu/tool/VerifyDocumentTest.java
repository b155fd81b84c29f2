package kuaichu.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kuaichu.PlatformTest;
import kuaichu.document.Documents;
import kuaichu.document.PrintedPage;
import kuaichu.document.SampleModels;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformSettings;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class VerifyDocumentTest {
    private final Documents documents;
    private final PlatformSettings settings;
    private final TransactionTemplate transaction;

    VerifyDocumentTest(Documents documents, PlatformSettings settings, TransactionTemplate transaction) {
        this.documents = documents;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Test
    void an_untouched_document_is_intact(@TempDir Path folder) throws IOException {
        Path file = save(folder, sealed());

        Run run = run(file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("签章单位 sealed by: ", "签章时间 sealed at: ");
        assertThat(run.lastLine()).startsWith("verify document: intact " + file);
    }

    @Test
    void a_changed_byte_is_found(@TempDir Path folder) throws IOException {
        byte[] pdf = sealed();
        pdf[pdf.length / 2] ^= 1;

        assertThat(run(save(folder, pdf))).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.lastLine()).startsWith("verify document: CHANGED").contains("not those that were sealed");
        });
    }

    @Test
    void of_several_files_each_is_answered_and_one_that_is_changed_fails_all(@TempDir Path folder) throws IOException {
        byte[] pdf = sealed();
        Path untouched = Files.write(folder.resolve("untouched.pdf"), pdf);
        pdf[pdf.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.pdf"), pdf);

        Run run = run(changed, untouched.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("verify document: CHANGED " + changed);
        assertThat(run.lastLine()).startsWith("verify document: intact " + untouched);
    }

    @Test
    void what_cannot_be_verified_says_why(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }

        assertThat(run(save(folder, plain.toByteArray())).lastLine()).contains("CHANGED", "carries no seal");
        assertThat(run(save(folder, new byte[] {1, 2})).lastLine()).contains("CHANGED", "not a PDF");
        assertThat(run(folder.resolve("none.pdf")).lastLine()).contains("CHANGED", "cannot read the file");
    }

    @Test
    void only_the_named_certificate_counts_when_one_is_named(@TempDir Path folder) throws IOException {
        Path file = save(folder, sealed());
        issue(SampleModels.receipt());
        Path keys = settings.data().resolve("keys");

        assertThat(run(file, "--trust", keys.resolve("seal-platform.pem").toString())
                        .exitCode())
                .isZero();
        assertThat(run(file, "--trust", keys.resolve("seal-RACX.pem").toString())
                        .lastLine())
                .contains("CHANGED", "not trusted");
    }

    @Test
    void an_ofd_is_verified_as_well_and_what_is_changed_in_it_is_named(@TempDir Path folder) throws IOException {
        byte[] ofd = Objects.requireNonNull(transaction.execute(status -> documents
                .readOfd(documents
                        .issue(CaseId.next(), null, SampleModels.agreement(), Actor.SYSTEM)
                        .id())
                .orElseThrow()));
        Path file = Files.write(folder.resolve("document.ofd"), ofd);

        assertThat(run(file)).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.output()).contains("签章单位 sealed by: 事故快处平台电子存证", "签章时间 sealed at: ");
            assertThat(run.lastLine()).startsWith("verify document: intact " + file);
        });
        Path sm2 = settings.data().resolve("keys/sm2");
        assertThat(run(file, "--trust", sm2.resolve("seal-platform.pem").toString())
                        .exitCode())
                .isZero();
        assertThat(run(file, "--trust", sm2.resolve("seal-seal-maker.pem").toString())
                        .lastLine())
                .contains("CHANGED", "sealed by another key");

        ofd[new String(ofd, StandardCharsets.ISO_8859_1).indexOf("Res/font_regular.ttf") + 200] ^= 1;
        Files.write(file, ofd);
        assertThat(run(file)).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.lastLine())
                    .startsWith("verify document: CHANGED")
                    .contains("Doc_0/Res/font_regular.ttf 内容被改动 content changed");
        });
    }

    @Test
    void the_code_on_a_printed_page_is_verified_and_shows_what_to_compare() throws IOException {
        String code = PrintedPage.scan(issue(SampleModels.determination()));

        Run genuine = runPaper(code);
        assertThat(genuine.exitCode()).isZero();
        assertThat(genuine.output()).contains("道路交通事故认定书(简易程序)", "A 闽A12345 全部责任", "内容摘要 ");
        assertThat(genuine.lastLine()).startsWith("verify paper: intact 350102");
        Run changed = runPaper(code.substring(0, 40) + (code.charAt(40) == 'A' ? 'B' : 'A') + code.substring(41));
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.lastLine()).startsWith("verify paper: CHANGED");
        assertThat(runPaper("https://example.org").lastLine()).contains("not the code of a document");
    }

    private Run runPaper(String code) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode = VerifyPaper.run(
                List.of(settings.data().toString(), code), new PrintStream(output, true, StandardCharsets.UTF_8));
        return new Run(exitCode, output.toString(StandardCharsets.UTF_8));
    }

    private byte[] sealed() {
        return issue(SampleModels.agreement());
    }

    private byte[] issue(kuaichu.document.DocumentModel model) {
        return Objects.requireNonNull(transaction.execute(status -> documents.readPdf(
                documents.issue(CaseId.next(), null, model, Actor.SYSTEM).id())));
    }

    private static Path save(Path folder, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("document.pdf"), bytes);
    }

    private Run run(Path file, String... more) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        List<String> arguments =
                new java.util.ArrayList<>(List.of(settings.data().toString(), file.toString()));
        arguments.addAll(List.of(more));
        int exitCode = VerifyDocument.run(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
        return new Run(exitCode, output.toString(StandardCharsets.UTF_8));
    }

    private record Run(int exitCode, String output) {
        String lastLine() {
            return output.strip().lines().reduce("", (before, line) -> line);
        }
    }
}
