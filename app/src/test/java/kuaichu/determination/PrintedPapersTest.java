package kuaichu.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: what is printed is words a citizen understands, of the right party, under the right authority. */
@PlatformTest
class PrintedPapersTest {
    private final Api api;
    private final Roadside roadside;

    PrintedPapersTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void aDeterminationNamesVehiclesInWordsAndTheAuthorityInFull() throws Exception {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));

        String text = print(wang, caseId);

        assertThat(text)
                .contains("驾驶小型客车", "小型轿车", "榕城市公安局交通警察支队鼓岭大队", "李警官", "350101")
                .doesNotContain("K33")
                .doesNotContain("李警官350101");
    }

    @Test
    void everyPartyHasItsOwnCollisionPart() throws Exception {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        sayHitAt(wang, caseId, "REAR_LEFT");
        assertThat(Roadside.party(wang, caseId, 1).get("damageParts").get(0).asString())
                .isEqualTo("REAR_LEFT");
        assertThat(Roadside.party(wang, caseId, 0).get("damageParts").get(0).asString())
                .isEqualTo("FRONT");
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        roadside.sign(zhang, caseId, 0);
        roadside.sign(wang, caseId, 1);

        assertThat(print(wang, caseId)).contains("■车头", "■左后角").doesNotContain("■车尾");
    }

    private static void sayHitAt(Api.As speaker, String caseId, String part) {
        JsonNode party = Roadside.party(speaker, caseId, 1);
        speaker.withVersion(party.get("version").asLong())
                .put(
                        "/cases/" + caseId + "/parties/" + party.get("partyId").asString() + "/statement",
                        Map.of(
                                "answers",
                                Map.of(
                                        "CONTROL", "NA",
                                        "RELATION", "AHEAD:B",
                                        "MOTION:A", "STRAIGHT",
                                        "MOTION:B", "WAITING"),
                                "damageParts",
                                List.of(part)))
                .ok();
    }

    /** The text of the case's document, without spaces and line breaks. */
    private static String print(Api.As reader, String caseId) throws Exception {
        String id = reader.get("/cases/" + caseId)
                .ok()
                .get("documents")
                .get(0)
                .get("documentId")
                .asString();
        byte[] pdf = reader.get("/documents/" + id + "/pdf").raw().body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
