package kuaichu.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
    void whatAllAgreedOnTheSpotStandsOnTheDetermination() throws Exception {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = disputed(zhang, wang);
        Api.As officer = api.as(Api.officer("officer1"));

        assertThat(issue(officer, caseId, mediated(false, "AGREED", "A当场赔偿B 300元"))
                        .problem())
                .isEqualTo("platform.invalid-input");
        assertThat(issue(officer, caseId, mediated(true, "AGREED", "A赔偿B 300元，双方互不追究"))
                        .problem())
                .isEqualTo("determination.blanket-waiver");
        issue(officer, caseId, mediated(true, "AGREED", "A当场赔偿B 300元")).ok();
        assertThat(Roadside.envelope(wang, caseId, "DETERMINATION")
                        .get("content")
                        .asString())
                .as("what is signed says it")
                .contains("经当场调解达成如下协议：A当场赔偿B 300元");
        DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);

        assertThat(print(wang, caseId)).contains("各方当事人共同请求调解，经当场调解达成如下协议：A当场赔偿B300元");
    }

    @Test
    void whereOneRefusesToSignNoMediationCounts() throws Exception {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = disputed(zhang, wang);
        issue(api.as(Api.officer("officer1")), caseId, mediated(true, "NOT_AGREED", "金额谈不拢"))
                .ok();
        JsonNode paper = Roadside.envelope(zhang, caseId, "DETERMINATION");
        zhang.post(
                        Roadside.path(paper, "/refusals"),
                        Map.of(
                                "signerId",
                                paper.get("signers").get(0).get("signerId").asString(),
                                "reason",
                                "不同意责任划分"))
                .ok();
        roadside.sign(wang, caseId, "DETERMINATION", 1).ok();

        assertThat(print(wang, caseId)).contains("未达成协议：金额谈不拢", "当事人A拒绝在认定书上签名，不适用调解");
    }

    @Test
    void whoDisputesOrDoesNotWantAMediationIsNotedWithTheArticle() throws Exception {
        for (String[] one : new String[][] {{"DISPUTED", "第二十六条第一项"}, {"DECLINED", "第二十六条第三项"}}) {
            Api.As zhang = roadside.person();
            Api.As wang = roadside.person();
            String caseId = disputed(zhang, wang);
            issue(api.as(Api.officer("officer1")), caseId, mediated(false, one[0], "当事人B不愿意"))
                    .ok();
            DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);
            assertThat(print(wang, caseId)).contains("不适用调解").contains(one[1]).contains("当事人B不愿意");
        }
    }

    private String disputed(Api.As zhang, Api.As wang) {
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.dispute(roadside, zhang, wang, caseId);
        Roadside.claim(api.as(Api.officer("officer1")), caseId, "DETERMINATION");
        return caseId;
    }

    private static Map<String, Object> mediated(boolean allAsked, String outcome, String terms) {
        return Map.of("allAsked", allAsked, "outcome", outcome, "terms", terms);
    }

    private static Api.Reply issue(Api.As officer, String caseId, Map<String, Object> mediation) {
        Map<String, Object> decision =
                new HashMap<>(DeterminedCase.decision(new DeterminedCase.Grades("FULL", "NONE")));
        decision.put("mediation", mediation);
        return officer.post("/cases/" + caseId + "/determination", decision);
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
