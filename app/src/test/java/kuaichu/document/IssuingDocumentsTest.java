package kuaichu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kuaichu.PlatformTest;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class IssuingDocumentsTest {
    private final Documents documents;
    private final Docket docket;
    private final Organisations organisations;
    private final DataSource database;
    private final PlatformSettings settings;
    private final TransactionTemplate transaction;

    IssuingDocumentsTest(
            Documents documents,
            Docket docket,
            Organisations organisations,
            DataSource database,
            PlatformSettings settings,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.docket = docket;
        this.organisations = organisations;
        this.database = database;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Test
    void a_determination_carries_all_that_the_article_lists_and_the_rights_of_the_parties() throws IOException {
        Issued issued = issue(CaseId.next(), SampleModels.determination());

        String text = textOf(documents.readPdf(issued.id()));
        assertThat(text)
                .contains(organisations.defaultBrigade().name(), "道路交通事故认定书", "（简易程序）")
                .contains("第 " + issued.documentNo() + " 号")
                .contains("2026年11月22日 15时40分", "五四路", "晴")
                .contains("张伟", "350102199003070011", "13800010001", "闽A12345", "小型汽车", "PDZA202635010000054321")
                .contains("王芳", "闽AD12345", "小型新能源汽车", "闽海财产保险股份有限公司")
                .contains("追尾碰撞", "车头", "车尾、左后角")
                .contains("当事人A（张伟）承担全部责任", "当事人B（王芳）无责任")
                .contains("李警官", "350217")
                .contains("三日（工作日）", "第七十一条", "向人民法院提起民事诉讼");
        assertThat(issued.pages()).isEqualTo(1);
    }

    @Test
    void an_agreement_ticks_form_and_parts_and_never_waives_claims() throws IOException {
        Issued issued = issue(CaseId.next(), SampleModels.agreement());

        String text = textOf(documents.readPdf(issued.id()));
        assertThat(text).contains("■ 追尾碰撞", "□ 正面碰撞", "■ 车头", "■ 左后角").contains("第二十一条", "第二十二条");
        assertThat(text).doesNotContain("互不追究", "放弃", "一次性了结");
    }

    @Test
    void a_receipt_says_the_sum_in_words() throws IOException {
        Issued issued = issue(CaseId.next(), SampleModels.receipt());

        assertThat(textOf(documents.readPdf(issued.id())))
                .contains("人民币贰仟捌佰陆拾元伍角整", "2,860.50", "榕安财产保险股份有限公司", "6222 **** **** 1234");
        assertThat(issued.documentNo()).startsWith("RACX2026");
    }

    @Test
    void more_parties_than_two_fit() throws IOException {
        DeterminationModel two = SampleModels.determination();
        List<DocumentParty> five = List.of(
                SampleModels.zhang("主要责任"),
                SampleModels.wang("次要责任"),
                SampleModels.pedestrian("C"),
                SampleModels.pedestrian("D"),
                SampleModels.pedestrian("E"));
        Issued issued = issue(
                CaseId.next(),
                new DeterminationModel(
                        two.caseNo(),
                        two.occurredAt(),
                        two.place(),
                        two.weather(),
                        two.accidentForm(),
                        two.factText(),
                        five,
                        two.articles(),
                        two.officerName(),
                        null,
                        null,
                        "各方同意由当事人A赔偿当事人B修车费。"));

        assertThat(issued.pages()).isEqualTo(2);
        assertThat(textOf(documents.readPdf(issued.id()))).contains("当事人E（刘洋）无责任", "修车费");
    }

    @Test
    void what_is_missing_is_named_and_costs_no_number() {
        CaseId caseId = CaseId.next();
        DeterminationModel whole = SampleModels.determination();
        long before = serialOf(issue(CaseId.next(), whole));
        DeterminationModel incomplete = new DeterminationModel(
                whole.caseNo(),
                null,
                " ",
                null,
                whole.accidentForm(),
                whole.factText(),
                whole.parties(),
                whole.articles(),
                whole.officerName(),
                null,
                null,
                null);

        assertThatThrownBy(() -> issue(caseId, incomplete)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.problemCode()).isEqualTo(DocumentProblem.CONTENT_MISSING);
            assertThat(problem.fields())
                    .extracting(FieldProblem::field)
                    .containsExactly("occurredAt", "place", "weather");
        });
        assertThat(documents.list(caseId)).isEmpty();
        assertThat(docket.listEntries(caseId)).isEmpty();
        assertThat(serialOf(issue(CaseId.next(), whole))).isGreaterThan(before);
        assertThat(auditOfNumbers()).isEqualTo("intact");
    }

    /** As {@code ./kuaichu verify numbers} sees it. */
    private String auditOfNumbers() {
        try (Connection connection = database.getConnection()) {
            return Objects.requireNonNullElse(NumberAudit.run(connection).change(), "intact");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_rolled_back_issue_leaves_no_gap_behind() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    documents.issue(CaseId.next(), null, SampleModels.receipt(), Actor.SYSTEM);
                    throw new IllegalStateException("something later failed");
                }))
                .hasMessage("something later failed");

        issue(CaseId.next(), SampleModels.receipt());
        assertThat(auditOfNumbers()).isEqualTo("intact");
    }

    @Test
    void documents_issued_at_once_get_numbers_without_repeats_and_gaps() {
        List<CompletableFuture<Issued>> issues = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> issue(CaseId.next(), SampleModels.receipt())))
                .toList();

        assertThat(issues.stream().map(CompletableFuture::join).map(Issued::documentNo))
                .doesNotHaveDuplicates();
        assertThat(auditOfNumbers()).isEqualTo("intact");
    }

    @Test
    void signatures_that_come_later_make_a_revision_under_the_same_number() throws IOException {
        CaseId caseId = CaseId.next();
        Issued first = issue(caseId, SampleModels.determination());
        byte[] firstPdf = documents.readPdf(first.id());

        Issued second = Objects.requireNonNull(transaction.execute(
                status -> documents.revise(first.id(), SampleModels.acknowledgedDetermination(), Actor.SYSTEM)));

        assertThat(second.documentNo()).isEqualTo(first.documentNo());
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.issuedAt()).isEqualTo(first.issuedAt());
        assertThat(documents.list(caseId)).containsExactly(second);
        assertThat(textOf(documents.readPdf(first.id()))).contains("拒绝签名");
        assertThat(sealCheck().check(firstPdf).flaw()).isNull();
        assertThat(docket.listEntries(caseId))
                .extracting(Entry::kind)
                .containsExactly("document.issued", "document.issued");
    }

    @Test
    void a_name_cannot_break_out_of_the_page() throws IOException {
        DeterminationModel model = SampleModels.determination();
        Issued issued = issue(
                CaseId.next(),
                new DeterminationModel(
                        model.caseNo(),
                        model.occurredAt(),
                        "A&B<i>路</i>\u0007{{documentNo}}",
                        model.weather(),
                        model.accidentForm(),
                        model.factText(),
                        model.parties(),
                        model.articles(),
                        model.officerName(),
                        null,
                        null,
                        null));

        assertThat(textOf(documents.readPdf(issued.id()))).contains("A&B<i>路</i>{{documentNo}}");
    }

    @Test
    void the_seal_covers_every_byte() throws IOException {
        byte[] pdf =
                documents.readPdf(issue(CaseId.next(), SampleModels.agreement()).id());
        SealCheck check = sealCheck();

        assertThat(check.check(pdf).flaw()).isNull();
        assertThat(check.check(pdf).signedBy()).isEqualTo("事故快处平台电子存证 (演示)");
        for (int at : bytesOfInterest(pdf).toArray()) {
            for (int bit : new int[] {1, 2, 0x20}) {
                byte[] changed = pdf.clone();
                changed[at] ^= (byte) bit;
                assertThat(check.check(changed).isIntact()).as("byte %d", at).isFalse();
            }
        }
        byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 3);
        assertThat(check.check(longer).isIntact()).isFalse();
        assertThat(new SealCheck(List.of()).check(pdf).flaw()).isEqualTo(SealCheck.Flaw.UNKNOWN_SEAL);
        assertThat(check.check("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .flaw())
                .isEqualTo(SealCheck.Flaw.NOT_A_PDF);
    }

    /** Some of the pages, and every byte of the signature: what surrounds it is signed by nothing. */
    private static IntStream bytesOfInterest(byte[] pdf) {
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        int signature = text.lastIndexOf("<308");
        int padding = text.indexOf("0000000000000000", signature);
        return IntStream.concat(
                IntStream.iterate(0, at -> at < pdf.length, at -> at + pdf.length / 300),
                IntStream.range(signature, padding + 16));
    }

    @Test
    void the_keys_are_for_the_owner_only() throws IOException {
        issue(CaseId.next(), SampleModels.agreement());

        Path keys = settings.data().resolve("keys");
        for (String secret : List.of("seal-platform.p12", "seal.pin", "sm2/seal-platform.p12")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(secret))))
                    .isEqualTo("rw-------");
        }
    }

    static boolean pdfsigIsInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/pdfsig"));
    }

    /** A judge that is not ours. */
    @Test
    @EnabledIf("pdfsigIsInstalled")
    void an_independent_tool_finds_the_signature_valid_and_covering_the_whole_file() throws Exception {
        Path file = Files.createTempFile("document", ".pdf");
        Files.write(
                file,
                documents.readPdf(
                        issue(CaseId.next(), SampleModels.determination()).id()));

        Process pdfsig = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String report = new String(pdfsig.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(report)
                .contains("Signature Validation: Signature is Valid.")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached");
    }

    private SealCheck sealCheck() {
        return new SealCheck(TrustedSeals.in(settings.data()));
    }

    private static long serialOf(Issued issued) {
        return Long.parseLong(issued.documentNo().substring(issued.documentNo().length() - 7));
    }

    private Issued issue(CaseId caseId, DocumentModel model) {
        return Objects.requireNonNull(
                transaction.execute(status -> documents.issue(caseId, null, model, Actor.SYSTEM)));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
