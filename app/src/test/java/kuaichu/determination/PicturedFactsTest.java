package kuaichu.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.EventStream;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: each answers in pictures for himself; only the fact that decides goes to the officer, and he decides that one alone. */
@PlatformTest
class PicturedFactsTest {
    private static final String[] ROLLED = {
        "CONTROL=NA", "RELATION=AHEAD:B", "MOTION:A=STRAIGHT", "MOTION:B=ROLLING", "LANE:A=OWN", "LANE:B=OWN"
    };
    private static final String[] WAITED = {
        "CONTROL=NA", "RELATION=AHEAD:B", "MOTION:A=STRAIGHT", "MOTION:B=WAITING", "LANE:A=OWN", "LANE:B=OWN"
    };

    private final Api api;
    private final Roadside roadside;

    PicturedFactsTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void nobodyReadsTheOthersAnswersBeforeBothHaveSpoken() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        roadside.answer(zhang, caseId, 0, ROLLED).ok();

        for (Api.As reader : List.of(zhang, wang)) {
            assertThat(reader.get("/cases/" + caseId + "/proposal").problem())
                    .isEqualTo("determination.statements-missing");
            assertThat(reader.get("/cases/" + caseId).body().toString()).doesNotContain("ROLLING", "AHEAD:B");
            assertThat(reader.get("/cases/" + caseId + "/timeline").body().toString())
                    .doesNotContain("ROLLING", "AHEAD:B");
        }
        assertThat(EventStream.timeline(wang, caseId, "text").toString()).doesNotContain("ROLLING");
        assertThat(wang.get(questions(zhang, caseId, 0)).problem()).isEqualTo("accident.not-yours");
        assertThat(zhang.get(questions(zhang, caseId, 0))
                        .ok()
                        .get("answers")
                        .get("MOTION:B")
                        .asString())
                .isEqualTo("ROLLING");
    }

    @Test
    void onOnePhoneHandedOverTheSecondSheetStaysClosed() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        roadside.answer(zhang, caseId, 1, WAITED).ok();

        assertThat(zhang.get(questions(zhang, caseId, 1)).ok().get("answers")).isEmpty();

        roadside.answer(zhang, caseId, 0, ROLLED).ok();
        assertThat(zhang.get(questions(zhang, caseId, 1)).ok().get("answers")).isNotEmpty();
    }

    @Test
    void theQuestionsAreAskedInTheWordsOfWhoAnswers() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);

        JsonNode sheet = wang.get(questions(wang, caseId, 1)).ok();

        List<String> ids = new ArrayList<>();
        sheet.get("questions").forEach(question -> ids.add(question.get("id").asString()));
        assertThat(ids).hasSizeBetween(6, 10).startsWith("CONTROL", "RELATION", "MOTION:A", "MOTION:B", "LIGHT:A");
        assertThat(sheet.get("questions").get(2).get("text").asString()).contains("对方的车（A）");
        assertThat(sheet.get("questions").get(3).get("text").asString()).contains("您的车（B）");
        assertThat(sheet.get("questions")
                        .get(4)
                        .get("condition")
                        .get("codes")
                        .get(0)
                        .asString())
                .isEqualTo("SIGNAL");
        Api.As stranger = roadside.person();
        assertThat(stranger.get(questions(wang, caseId, 1)).status()).isEqualTo(404);
    }

    @Test
    void everyChangeIsAVersionAndAfterHearingEachMaySayItOnceMore() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        roadside.answer(zhang, caseId, 0, ROLLED).ok();
        roadside.answer(zhang, caseId, 0, ROLLED).ok();
        roadside.answer(wang, caseId, 1, WAITED).ok();
        JsonNode clash = zhang.get("/cases/" + caseId + "/proposal").ok();
        assertThat(deciding(clash)).containsExactly("MOTION:B");
        assertThat(clash.get("revisable")).hasSize(2);
        assertThat(fact(clash, "MOTION:B").get("versions").get(0).hasNonNull("outcome"))
                .as("what would follow is not told")
                .isFalse();
        assertThat(fact(clash, "MOTION:B").get("slots").get(0).asString()).isEqualTo("CONTACT_POINT");

        roadside.answer(zhang, caseId, 0, WAITED).ok();

        assertThat(roadside.answer(zhang, caseId, 0, ROLLED).problem()).isEqualTo("accident.statement-final");
        JsonNode agreed = wang.get("/cases/" + caseId + "/proposal").ok();
        assertThat(agreed.get("grades").get(0).get("grade").asString()).isEqualTo("FULL");
        assertThat(kinds(zhang, caseId))
                .containsSubsequence(
                        "accident.statement-given",
                        "accident.statement-given",
                        "accident.statement-given",
                        "accident.statement-revised");
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        assertThat(roadside.answer(wang, caseId, 1, ROLLED).problem()).isEqualTo("accident.data-settled");
    }

    @Test
    void theSameAnswerSentTwiceIsOneVersion() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        JsonNode party = Roadside.party(zhang, caseId, 0);
        String path = "/cases/" + caseId + "/parties/" + party.get("partyId").asString() + "/statement";
        Api.As twice = zhang.withKey(UUID.randomUUID())
                .withVersion(party.get("version").asLong());
        Map<String, Object> sheet = Map.of("answers", Map.of("RELATION", "SIDE"));

        twice.put(path, sheet).ok();
        twice.put(path, sheet).ok();

        assertThat(kinds(zhang, caseId))
                .filteredOn("accident.statement-given"::equals)
                .hasSize(1);
    }

    @Test
    void theOfficerDecidesTheFactAndTheRuleDoesTheRest() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        roadside.answer(zhang, caseId, 0, ROLLED).ok();
        roadside.answer(wang, caseId, 1, WAITED).ok();
        DeterminedCase.ask(zhang, caseId, 0);
        DeterminedCase.ask(wang, caseId, 1);
        Api.As officer = api.as(Api.officer("officer1"));
        Map<String, Object> found = Map.of("question", "MOTION:B", "code", "WAITING", "reason", "照片显示前车停稳");
        String decide = "/cases/" + caseId + "/decided-facts";
        assertThat(officer.post(decide, found).problem()).isEqualTo("desk.not-claimed");
        Roadside.claim(officer, caseId, "DETERMINATION");

        JsonNode open = officer.get("/cases/" + caseId + "/proposal").ok();
        assertThat(deciding(open)).containsExactly("MOTION:B");
        assertThat(outcome(open, "ROLLING")).isEqualTo("NONE,FULL");
        assertThat(outcome(open, "WAITING")).isEqualTo("FULL,NONE");

        assertThat(officer.post(decide, Map.of("question", "MOTION:B", "code", "FLYING", "reason", "看错"))
                        .fieldMessage("code"))
                .isNotBlank();
        officer.post(decide, Map.of("question", "MOTION:B", "code", "ROLLING", "reason", "按错了"))
                .ok();
        JsonNode proposal = officer.post(decide, found).ok();

        assertThat(proposal.get("grades").get(0).get("grade").asString()).isEqualTo("FULL");
        assertThat(deciding(proposal)).isEmpty();
        JsonNode decision = fact(proposal, "MOTION:B").get("decision");
        assertThat(decision.get("reason").asString()).isEqualTo("照片显示前车停稳");
        assertThat(zhang.get("/cases/" + caseId + "/proposal").body().toString())
                .as("the parties hear it with the determination")
                .doesNotContain("照片显示前车停稳");
        assertThat(zhang.get("/cases/" + caseId + "/timeline").body().toString())
                .doesNotContain("照片显示前车停稳", "WAITING");

        JsonNode draft =
                officer.get("/cases/" + caseId + "/determination-draft").ok();
        assertThat(draft.get("factText").asString())
                .contains("认定当事人B的行驶状态：停车等候（排队、等灯）（照片显示前车停稳）。")
                .contains("当事人A驾驶闽A12345号机动车直行");
        assertThat(draft.get("factTextEnglish").asString()).contains("Established by the officer: Movement of party B");
        officer.post(
                        "/cases/" + caseId + "/determination",
                        Map.of(
                                "factText", draft.get("factText").asString(),
                                "grades", draft.get("grades"),
                                "ruleIds", List.of("L01"),
                                "articles", List.of("RTSL-43")))
                .ok();
        assertThat(zhang.get("/cases/" + caseId)
                        .ok()
                        .get("determination")
                        .get("factText")
                        .asString())
                .contains("照片显示前车停稳");
        assertThat(kinds(zhang, caseId))
                .filteredOn("determination.fact-decided"::equals)
                .hasSize(2);
        assertThat(officer.post(decide, found).problem()).isEqualTo("accident.illegal-transition");
    }

    @Test
    void leavingTheDecidingFactOpenNeedsAReason() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.dispute(roadside, zhang, wang, caseId);
        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "DETERMINATION");

        Api.Reply refused = officer.post(
                "/cases/" + caseId + "/determination",
                Map.of(
                        "factText", "当事人A驾驶机动车与当事人B的机动车相撞。",
                        "grades",
                                List.of(
                                        Map.of("partyLabel", "A", "grade", "FULL"),
                                        Map.of("partyLabel", "B", "grade", "NONE")),
                        "articles", List.of("RTSL-43")));

        assertThat(refused.problem()).isEqualTo("determination.override-reason-missing");
    }

    private static String questions(Api.As reader, String caseId, int index) {
        return "/cases/" + caseId + "/parties/" + Roadside.partyId(reader, caseId, index) + "/questions";
    }

    private static List<String> deciding(JsonNode proposal) {
        List<String> ids = new ArrayList<>();
        proposal.get("facts").forEach(fact -> {
            if (fact.get("deciding").asBoolean()) {
                ids.add(fact.get("id").asString());
            }
        });
        return ids;
    }

    private static JsonNode fact(JsonNode proposal, String id) {
        for (JsonNode fact : proposal.get("facts")) {
            if (fact.get("id").asString().equals(id)) {
                return fact;
            }
        }
        throw new AssertionError("no fact " + id);
    }

    private static String outcome(JsonNode proposal, String code) {
        for (JsonNode version : fact(proposal, "MOTION:B").get("versions")) {
            if (version.get("answer").get("code").asString().equals(code)) {
                List<String> grades = new ArrayList<>();
                version.get("outcome")
                        .get("grades")
                        .forEach(grade -> grades.add(grade.get("grade").asString()));
                return String.join(",", grades);
            }
        }
        throw new AssertionError("nobody says " + code);
    }

    private static List<String> kinds(Api.As reader, String caseId) {
        List<String> kinds = new ArrayList<>();
        reader.get("/cases/" + caseId + "/timeline")
                .ok()
                .get("items")
                .forEach(item -> kinds.add(item.get("kind").asString()));
        return kinds;
    }
}
