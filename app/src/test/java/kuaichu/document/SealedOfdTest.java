package kuaichu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import kuaichu.PlatformTest;
import kuaichu.docket.Docket;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformSettings;
import kuaichu.verifier.Finding.Kind;
import kuaichu.verifier.OfdCheck;
import kuaichu.verifier.SealTrust;
import kuaichu.verifier.ZipParts;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionTemplate;

/** FEATURE: every sealed document is also an OFD, the same page, sealed by SM2, in which no byte can change unnoticed. */
@PlatformTest
class SealedOfdTest {
    private final Documents documents;
    private final Docket docket;
    private final PlatformSettings settings;
    private final TransactionTemplate transaction;

    SealedOfdTest(Documents documents, Docket docket, PlatformSettings settings, TransactionTemplate transaction) {
        this.documents = documents;
        this.docket = docket;
        this.settings = settings;
        this.transaction = transaction;
    }

    static List<DocumentModel> models() {
        return SampleModels.all();
    }

    /** Kept for looking at in {@code target/papers}. */
    @ParameterizedTest
    @MethodSource("models")
    void the_twin_of_every_kind_says_the_same_on_as_many_pages_and_its_seal_holds(DocumentModel model)
            throws IOException {
        Issued issued = issue(CaseId.next(), model);
        byte[] bytes = documents.readOfd(issued.id()).orElseThrow();
        OfdFile ofd = OfdFile.read(bytes);
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(model.kind() + "-" + issued.documentNo() + ".ofd"), bytes);

        assertThat(OfdCheck.check(bytes, trust()).findings()).isEmpty();
        assertThat(ofd.pagePaths()).hasSize(issued.pages());
        try (PDDocument pdf = Loader.loadPDF(documents.readPdf(issued.id()))) {
            for (int page = 1; page <= issued.pages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(charactersOf(ofd.text(ofd.pagePaths().get(page - 1))))
                        .isEqualTo(charactersOf(stripper.getText(pdf)));
            }
        }
    }

    /** How often each character stands on a page: the order in which text is read differs between formats. */
    private static Map<Integer, Long> charactersOf(String text) {
        Map<Integer, Long> counts = new TreeMap<>();
        text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(character -> counts.merge(character, 1L, Long::sum));
        return counts;
    }

    @Test
    void a_determination_shows_its_seal_by_the_signature_and_embeds_only_the_characters_it_needs() throws IOException {
        Issued issued = issue(CaseId.next(), SampleModels.acknowledgedDetermination());
        OfdFile ofd = OfdFile.read(documents.readOfd(issued.id()).orElseThrow());

        assertThat(ofd.xml("OFD.xml")).contains("http://www.ofdspec.org/2016", issued.documentNo());
        assertThat(ofd.xml("Doc_0/Signs/Sign_0/Signature.xml"))
                .contains(
                        "1.2.156.10197.1.501",
                        "1.2.156.10197.1.401",
                        "<ofd:StampAnnot ",
                        "/Doc_0/Signs/Sign_0/Seal.esl");
        assertThat(new String(ofd.files().get("Doc_0/Signs/Sign_0/Seal.esl"), StandardCharsets.ISO_8859_1))
                .contains("png", "PNG");
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(ofd.files().get("Doc_0/Res/font_regular.ttf")))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('认')).isPositive();
            assertThat(font.getNumberOfGlyphs()).isLessThan(600);
        }
        assertThat(docket.listEntries(issued.caseId())
                        .getFirst()
                        .body()
                        .get("ofdSha256")
                        .asString())
                .isEqualTo(issued.ofdSha256());
    }

    @Test
    void a_judge_that_is_not_ours_finds_the_seal_valid_and_a_change() throws Exception {
        byte[] ofd = determination();

        assertThat(OfdrwJudge.verdict(ofd)).isEqualTo("valid");
        OfdFile changed = OfdFile.read(ofd);
        String page = changed.pagePaths().getFirst();
        changed.files().put(page, changed.xml(page).replace("全部责任", "次要责任").getBytes(StandardCharsets.UTF_8));
        assertThat(OfdrwJudge.verdict(changed.written())).contains(page);
    }

    @Test
    void a_revision_has_an_ofd_of_its_own() {
        Issued first = issue(CaseId.next(), SampleModels.determination());
        Issued second = Objects.requireNonNull(transaction.execute(
                status -> documents.revise(first.id(), SampleModels.acknowledgedDetermination(), Actor.SYSTEM)));

        assertThat(second.ofdSha256()).isNotNull().isNotEqualTo(first.ofdSha256());
        assertThat(check(documents.readOfd(first.id()).orElseThrow()).isIntact())
                .isTrue();
    }

    @Test
    void any_flipped_byte_is_found_wherever_it_stands() {
        byte[] ofd = determination();
        for (int at : positions(ofd)) {
            byte[] changed = ofd.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(check(changed).isIntact()).as("byte %d", at).isFalse();
        }
    }

    /** Some hundred places over the whole file, and the first, the middle and the last byte of each file in it; all of its seal. */
    private static Set<Integer> positions(byte[] ofd) {
        Set<Integer> positions = new java.util.TreeSet<>();
        for (int at = 0; at < ofd.length; at += Math.max(1, ofd.length / 200)) {
            positions.add(at);
        }
        String whole = new String(ofd, StandardCharsets.ISO_8859_1);
        OfdFile.read(ofd).files().forEach((path, content) -> {
            int start = whole.indexOf(new String(content, StandardCharsets.ISO_8859_1));
            positions.addAll(List.of(start, start + content.length / 2, start + content.length - 1));
            if (path.endsWith("SignedValue.dat")) {
                for (int at = start + content.length - 1000; at < start + content.length; at += 9) {
                    positions.add(at);
                }
            }
        });
        return positions;
    }

    @Test
    void the_changed_file_is_named() {
        OfdFile ofd = OfdFile.read(determination());
        String page = ofd.pagePaths().getFirst();
        Map<String, byte[]> files = new java.util.LinkedHashMap<>(ofd.files());
        files.put(page, ofd.xml(page).replace("全部责任", "次要责任").getBytes(StandardCharsets.UTF_8));

        assertThat(check(laidOut(files)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CHANGED);
            assertThat(finding.item()).isEqualTo(page);
        });
    }

    @Test
    void what_was_added_removed_or_doubled_is_found_also_outside_the_files() {
        byte[] whole = determination();
        OfdFile ofd = OfdFile.read(whole);
        Map<String, byte[]> more = new java.util.LinkedHashMap<>(ofd.files());
        more.put("Doc_0/Annots/Annots.xml", new byte[] {1});
        Map<String, byte[]> fewer = new java.util.LinkedHashMap<>(ofd.files());
        fewer.remove("Doc_0/PublicRes.xml");

        assertThat(kinds(laidOut(more))).containsExactly(Kind.ADDED);
        assertThat(kinds(laidOut(fewer))).containsExactly(Kind.REMOVED);
        assertThat(kinds(laidOut(ofd.files(), "OFD.xml"))).containsExactly(Kind.ADDED);
        assertThat(kinds(Arrays.copyOf(whole, whole.length + 1))).containsExactly(Kind.LAYOUT);
        byte[] before = new byte[whole.length + 2];
        System.arraycopy(whole, 0, before, 2, whole.length);
        before[0] = 'P';
        before[1] = 'K';
        assertThat(kinds(before)).containsExactly(Kind.LAYOUT);
        assertThat(kinds(ofd.written())).as("packed by another tool").containsExactly(Kind.LAYOUT);
    }

    @Test
    void a_seal_of_somebody_else_counts_for_nothing() {
        byte[] ofd = determination();

        assertThat(OfdCheck.check(ofd, new SealTrust(Set.of("00"))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN_SEAL));
    }

    private List<Kind> kinds(byte[] ofd) {
        return check(ofd).findings().stream().map(finding -> finding.kind()).toList();
    }

    private OfdCheck.Report check(byte[] ofd) {
        return OfdCheck.check(ofd, trust());
    }

    private SealTrust trust() {
        try {
            return SealTrust.of(settings.data().resolve("keys"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A ZIP in the very layout of the platform, as somebody would make who knows it. */
    private static byte[] laidOut(Map<String, byte[]> files, String... again) {
        List<Map.Entry<String, byte[]>> all = new ArrayList<>(files.entrySet());
        for (String path : again) {
            all.add(Map.entry(path, files.get(path)));
        }
        return ZipParts.pack(all, 0);
    }

    private byte[] determination() {
        return documents
                .readOfd(issue(CaseId.next(), SampleModels.acknowledgedDetermination())
                        .id())
                .orElseThrow();
    }

    private Issued issue(CaseId caseId, DocumentModel model) {
        return Objects.requireNonNull(
                transaction.execute(status -> documents.issue(caseId, null, model, Actor.SYSTEM)));
    }
}
