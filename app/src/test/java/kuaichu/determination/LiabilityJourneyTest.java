package kuaichu.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: liability is agreed by the parties, or determined by an officer they jointly ask. */
@PlatformTest
class LiabilityJourneyTest {
    private final Api api;
    private final Roadside roadside;

    LiabilityJourneyTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void aRearEndIsAgreedOnTwoPhones() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = twoPhones(zhang, wang);
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        assertThat(zhang.get("/cases/" + caseId + "/proposal").problem()).isEqualTo("determination.statements-missing");
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));

        JsonNode proposal = wang.get("/cases/" + caseId + "/proposal").ok();
        assertThat(proposal.get("grades").get(0).get("grade").asString()).isEqualTo("FULL");

        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        roadside.sign(zhang, caseId, 0);
        roadside.sign(wang, caseId, 1);

        JsonNode page = wang.get("/cases/" + caseId).ok();
        assertThat(page.get("state").asString()).isEqualTo("AGREED");
        assertThat(page.get("documents").get(0).get("kind").asString()).isEqualTo("SELF_NEGOTIATION_AGREEMENT");
        close(caseId);
        assertThat(wang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void onOnePhoneTheReporterSignsWithTheOtherStandingBy() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        for (int i = 0; i < 2; i++) {
            roadside.fillIn(zhang, caseId, i);
        }
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        roadside.state(zhang, caseId, 1, List.of(), List.of("REAR_END"));
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        roadside.sign(zhang, caseId, 0);
        roadside.sign(zhang, caseId, 1);

        assertThat(zhang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("AGREED");
    }

    @Test
    void whatIsDisputedIsDeterminedByAnOfficerAndServedWithARefusal() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = disputed(zhang, wang);
        JsonNode proposal = zhang.get("/cases/" + caseId + "/proposal").ok();
        assertThat(proposal.path("grades").isEmpty()).isTrue();
        assertThat(proposal.get("abstainedBecause").asString()).isNotBlank();
        assertThat(zhang.post("/cases/" + caseId + "/agreement", Map.of()).problem())
                .isEqualTo("determination.no-proposal");
        request(zhang, wang, caseId);

        Api.As officer = api.as(Api.officer("officer1"));
        Map<String, Object> decision = decision("FULL", "NONE");
        assertThat(officer.post("/cases/" + caseId + "/determination", decision).problem())
                .isEqualTo("desk.not-claimed");
        Roadside.claim(officer, caseId, "DETERMINATION");
        assertThat(officer.post("/cases/" + caseId + "/determination", decision("FULL", "SECONDARY"))
                        .problem())
                .isEqualTo("determination.grades-do-not-balance");
        officer.post("/cases/" + caseId + "/determination", decision).ok();

        JsonNode paper = Roadside.envelope(zhang, caseId, "DETERMINATION");
        String mine = paper.get("signers").get(0).get("signerId").asString();
        zhang.post(Roadside.path(paper, "/refusals"), Map.of("signerId", mine, "reason", "不同意责任划分"))
                .ok();
        roadside.sign(wang, caseId, "DETERMINATION", 1).ok();

        JsonNode page = wang.get("/cases/" + caseId).ok();
        assertThat(page.get("state").asString()).isEqualTo("SERVED");
        assertThat(page.get("determination")
                        .get("servings")
                        .get(0)
                        .get("answer")
                        .asString())
                .isEqualTo("REFUSED");
        assertThat(page.get("determination").get("reviewUntil").asString()).isNotBlank();
    }

    @Test
    void aReturnedCaseGoesOnWhenEvidenceComes() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = disputed(zhang, wang);
        request(zhang, wang, caseId);
        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "DETERMINATION");
        officer.post("/cases/" + caseId + "/evidence-requests", Map.of("reason", "请补拍车尾近景", "slots", List.of("DAMAGE")))
                .ok();
        JsonNode returned = zhang.get("/cases/" + caseId).ok();
        assertThat(returned.get("state").asString()).isEqualTo("RETURNED");
        assertThat(returned.get("evidenceRequest").get("reason").asString()).isEqualTo("请补拍车尾近景");
        assertThat(returned.get("evidenceRequest").get("slots").get(0).asString())
                .isEqualTo("DAMAGE");

        zhang.post("/cases/" + caseId + "/evidence", Map.of("digests", roadside.digests("DAMAGE")))
                .ok();

        Eventually.holds(
                "the review goes on",
                () -> zhang.get("/cases/" + caseId).ok().get("state").asString().equals("IN_REVIEW"));
        assertThat(zhang.get("/cases/" + caseId).ok().path("evidenceRequest").isObject())
                .isFalse();
    }

    private String twoPhones(Api.As zhang, Api.As wang) {
        String caseId = roadside.clearedCase(zhang);
        Roadside.join(zhang, wang, caseId);
        roadside.fillIn(zhang, caseId, 0);
        roadside.fillIn(wang, caseId, 1);
        return caseId;
    }

    private String disputed(Api.As zhang, Api.As wang) {
        String caseId = twoPhones(zhang, wang);
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of("REVERSE"));
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        return caseId;
    }

    private static void request(Api.As zhang, Api.As wang, String caseId) {
        zhang.post(
                        "/cases/" + caseId + "/determination-requests",
                        Map.of("partyId", Roadside.partyId(zhang, caseId, 0), "agreed", true))
                .ok();
        JsonNode started = wang.post(
                        "/cases/" + caseId + "/determination-requests",
                        Map.of("partyId", Roadside.partyId(wang, caseId, 1), "agreed", true))
                .ok();
        assertThat(started.get("state").asString()).isEqualTo("IN_REVIEW");
        assertThat(started.get("route").asString()).isEqualTo("ONLINE_SIMPLIFIED");
    }

    private static Map<String, Object> decision(String a, String b) {
        return Map.of(
                "factText", "当事人A驾驶机动车追尾前方停车等候的当事人B的机动车。",
                "grades", List.of(Map.of("partyLabel", "A", "grade", a), Map.of("partyLabel", "B", "grade", b)),
                "ruleIds", List.of("L01"),
                "articles", List.of("RTSL-43", "PROC-60.1(1)"),
                "overrideReason", "照片显示追尾");
    }

    private void close(String caseId) {
        api.as(Api.officer("officer1"))
                .post("/cases/" + caseId + "/closure-requests", Map.of())
                .ok();
        api.as(Api.centre())
                .post("/cases/" + caseId + "/closure-approval", Map.of())
                .ok();
    }
}
