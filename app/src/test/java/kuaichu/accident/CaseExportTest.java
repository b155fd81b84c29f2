package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.determination.DeterminedCase;
import kuaichu.testkit.SettableClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: what staff take out of the house is masked, carries their name, unit and the time, and leaves a line with the reason. */
@PlatformTest
class CaseExportTest {
    private static final String REASON = "月度分析" + System.nanoTime();

    private final Api api;
    private final Roadside roadside;

    CaseExportTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void theListIsMaskedMarkedAndWrittenDown() throws IOException {
        Api.As zhang = roadside.person();
        Map<String, Object> report = roadside.report(Map.of());
        report.put(
                "place",
                Map.of("text", "=HYPERLINK(1)", "point", Map.of("lon", 119.30, "lat", 26.08, "datum", "WGS84")));
        report.put("digests", roadside.allDigests());
        String caseId = zhang.post("/cases", report).ok().get("caseId").asString();
        roadside.fillIn(zhang, caseId, 0);
        Api.As officer = api.as(Api.officer("officer1"));
        String caseNo = officer.get("/cases/" + caseId).ok().get("caseNo").asString();

        String masked = cells(officer.get("/case-list-exports?q=" + caseNo + "&reason=" + encoded(REASON)));
        assertThat(masked)
                .contains(caseNo, "李警官", "鼓岭大队", REASON, "'=HYPERLINK(1)", "共 1 件")
                .doesNotContain("闽A12345", "<f>", "张伟");
        assertThat(cells(officer.get("/case-list-exports?full=true&q=" + caseNo + "&reason=" + encoded(REASON))))
                .contains("闽A12345");
        assertThat(cells(api.as(Api.officer("officer2"))
                        .get("/case-list-exports?q=" + caseNo + "&reason=" + encoded(REASON))))
                .as("another brigade's list")
                .doesNotContain(caseNo);

        JsonNode lines = api.as(Api.auditor())
                .get("/audit-entries?kind=EXPORT&limit=20")
                .ok()
                .get("items");
        assertThat(lines.findValuesAsString("reason")).contains(REASON);
        assertThat(lines.findValuesAsString("subject")).contains("case list, 1", "case list in full, 1");
    }

    @Test
    void withoutAReasonNothingLeaves() {
        Api.As officer = api.as(Api.officer("officer1"));
        assertThat(officer.get("/case-list-exports").problem()).isEqualTo("platform.invalid-input");
        assertThat(roadside.person().get("/case-list-exports?reason=x").status())
                .isEqualTo(403);
    }

    @Test
    void aCopyOfADocumentIsMarkedOnEveryPageAndTheSealedOneStaysAsItIs() throws IOException {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("PRIMARY", "SECONDARY"));
        Api.As officer = api.as(Api.officer("officer1"));
        String documentId = officer.get("/cases/" + caseId)
                .ok()
                .get("documents")
                .get(0)
                .get("documentId")
                .asString();
        String document = "/documents/" + documentId;
        byte[] before = officer.get(document + "/pdf").raw().body();

        byte[] copy =
                officer.get(document + "/copy?reason=" + encoded(REASON)).raw().body();
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            assertThat(pdf.getSignatureDictionaries()).isEmpty();
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("李警官", "鼓岭大队");
            }
        }
        assertThat(officer.get(document + "/pdf").raw().body()).isEqualTo(before);
        assertThat(officer.get(document + "/copy").problem()).isEqualTo("platform.invalid-input");
        assertThat(zhang.get(document + "/copy?reason=x").status()).isEqualTo(403);
        assertThat(api.as(Api.officer("officer2"))
                        .get(document + "/copy?reason=x")
                        .status())
                .isEqualTo(404);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** All parts of the workbook as text. */
    private static String cells(Api.Reply reply) throws IOException {
        assertThat(reply.status()).isEqualTo(200);
        StringBuilder text = new StringBuilder();
        Path file = Files.createTempFile("cases", ".xlsx");
        Files.write(file, reply.raw().body());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return Pattern.compile("&#x?([0-9A-Fa-f]+);")
                .matcher(text)
                .replaceAll(one -> Character.toString(
                        Integer.parseInt(one.group(1), one.group().startsWith("&#x") ? 16 : 10)))
                .replace("&apos;", "'");
    }
}
