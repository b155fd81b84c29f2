package kuaichu.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: a drawn determination is read again by somebody who cannot know how it came out; differences are calibrated. */
@PlatformTest
class SecondReadingTest {
    private final Api api;
    private final Roadside roadside;

    SecondReadingTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void theSecondReaderSeesEvidenceAndStatementsButNoOutcomeAnywhere() {
        String caseId = overridden();
        Api.As reader = api.as(Api.officer("officer2"));
        JsonNode item = item(reader, caseId);
        String reading = item.get("readingId").asString();
        assertThat(item.get("caseNo").asString()).isEmpty();
        assertThat(item.get("plates")).isEmpty();
        assertThat(reader.post("/second-readings/" + reading + "/opinion", opinion("FULL", "NONE"))
                        .problem())
                .isEqualTo("desk.not-claimed");
        reader.post("/work-items/" + item.get("workItemId").asString() + "/claim", Map.of())
                .ok();

        JsonNode view = reader.get("/second-readings/" + reading).ok();
        assertThat(view.get("parties")).hasSize(2);
        assertThat(view.get("facts").toString()).contains("CLASHING", "当事人B的行驶状态");
        assertThat(view.get("photos")).hasSize(3);
        assertThat(view.toString()).doesNotContain("grade", "FULL", "责任", "闽A12345", "documentNo", "照片显示", "determin");
        for (String path :
                List.of("", "/timeline", "/stream", "/proposal", "/determination-draft", "/consistency", "/ratings")) {
            assertThat(reader.get("/cases/" + caseId + path).status())
                    .as("the case by " + path)
                    .isEqualTo(404);
        }
        assertThat(reader.get("/documents/" + document(caseId) + "/pdf").status())
                .isEqualTo(404);
        assertThat(reader.get("/cases?limit=100").ok().toString()).doesNotContain(caseId);
        assertThat(reader.get("/second-readings/" + reading + "/photos/0").status())
                .as("the original has not come")
                .isEqualTo(404);
        assertThat(reader.get("/second-readings/" + reading + "/photos/9").status())
                .isEqualTo(404);
    }

    @Test
    void whoDecidedItAndWhoIsOfAnotherBrigadeDoNotReadIt() {
        String caseId = overridden();
        String reading =
                item(api.as(Api.officer("officer2")), caseId).get("readingId").asString();

        assertThat(api.as(Api.officer("officer1"))
                        .get("/second-readings/" + reading)
                        .status())
                .isEqualTo(404);
        assertThat(api.as(Api.centre())
                        .post("/second-readings/" + reading + "/rule-questions", Map.of("question", "?"))
                        .status())
                .as("the centre before it is given")
                .isEqualTo(404);
    }

    @Test
    void aDifferenceGoesOnTheMonthsListAndChangesNothing() {
        String caseId = overridden();
        Api.As reader = api.as(Api.officer("officer2"));
        JsonNode item = item(reader, caseId);
        String reading = item.get("readingId").asString();
        reader.post("/work-items/" + item.get("workItemId").asString() + "/claim", Map.of())
                .ok();
        assertThat(reader.post("/second-readings/" + reading + "/opinion", opinion("FULL", "PRIMARY"))
                        .problem())
                .isEqualTo("calibration.grades-do-not-balance");
        Eventually.holds(
                "determination and acceptance record are made",
                () -> kinds(caseId).stream().filter("document.issued"::equals).count() == 2);
        Api.As centre = api.as(Api.centre());
        JsonNode before = centre.get("/calibration").ok();
        List<String> entries = kinds(caseId);

        reader.post("/second-readings/" + reading + "/opinion", opinion("NONE", "FULL"))
                .ok();

        JsonNode month = centre.get("/calibration").ok();
        assertThat(month.get("n").asInt()).isEqualTo(before.get("n").asInt() + 1);
        assertThat(month.get("alike").asInt()).isEqualTo(before.get("alike").asInt());
        JsonNode difference = difference(centre, reading);
        assertThat(difference.get("grounds").toString()).contains("OVERRIDDEN", "DISPUTED");
        assertThat(month.toString()).as("nobody is named").doesNotContain("警官");
        centre.post("/second-readings/" + reading + "/rule-questions", Map.of("question", "前车后溜与倒车如何区分？"))
                .ok();
        assertThat(difference(centre, reading)
                        .get("questions")
                        .get(0)
                        .get("question")
                        .asString())
                .isEqualTo("前车后溜与倒车如何区分？");
        assertThat(kinds(caseId)).as("the case is as it was").isEqualTo(entries);
        assertThat(reader.post("/second-readings/" + reading + "/opinion", opinion("FULL", "NONE"))
                        .problem())
                .isEqualTo("calibration.reading-ended");
    }

    @Test
    void theCityShowsHowItDecidedTheSameFacts() {
        Api.As officer = api.as(Api.officer("officer1"));
        String first = inReview();
        decide(officer, first, "MOTION:B", "WAITING");
        issue(officer, first, "FULL", "NONE");
        String second = inReview();
        assertThat(officer.get("/cases/" + second + "/consistency").ok().hasNonNull("pattern"))
                .as("nothing is established yet")
                .isFalse();
        decide(officer, second, "MOTION:B", "WAITING");

        Eventually.holds(
                "the first case counts",
                () -> officer.get("/cases/" + second + "/consistency")
                                .ok()
                                .get("n")
                                .asInt()
                        > 0);
        JsonNode alike = officer.get("/cases/" + second + "/consistency").ok();

        assertThat(alike.get("pattern").asString()).contains("追尾");
        assertThat(alike.get("small").asBoolean()).isTrue();
        assertThat(alike.get("shares").get(0).get("text").asString()).contains("A 全部责任", "B 无责任");
        assertThat(alike.get("recent").toString()).doesNotContain(first, "闽", "警官");
        assertThat(roadside.person().get("/cases/" + second + "/consistency").status())
                .isIn(403, 404);
    }

    /** The officer decides without establishing the fact the outcome hangs on: every such case is drawn. */
    private String overridden() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        return caseId;
    }

    private String inReview() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.dispute(roadside, zhang, wang, caseId);
        Roadside.claim(api.as(Api.officer("officer1")), caseId, "DETERMINATION");
        return caseId;
    }

    private static void decide(Api.As officer, String caseId, String question, String code) {
        officer.post("/cases/" + caseId + "/decided-facts", Map.of("question", question, "code", code))
                .ok();
    }

    private static void issue(Api.As officer, String caseId, String a, String b) {
        DeterminedCase.issue(officer, caseId, new DeterminedCase.Grades(a, b));
    }

    private static JsonNode item(Api.As reader, String caseId) {
        Eventually.holds("the case is drawn", () -> find(reader, caseId) != null);
        return Objects.requireNonNull(find(reader, caseId));
    }

    private static @Nullable JsonNode find(Api.As reader, String caseId) {
        String from = "";
        while (true) {
            JsonNode page = reader.get("/work-items?queue=SECOND_READING&limit=100" + from)
                    .ok();
            for (JsonNode item : page.get("items")) {
                if (item.get("caseId").asString().equals(caseId)) {
                    return item;
                }
            }
            if (!page.hasNonNull("nextCursor")) {
                return null;
            }
            from = "&cursor=" + page.get("nextCursor").asString();
        }
    }

    private static JsonNode difference(Api.As centre, String reading) {
        for (JsonNode one : centre.get("/calibration?limit=100").ok().get("differences")) {
            if (one.get("readingId").asString().equals(reading)) {
                return one;
            }
        }
        throw new AssertionError("not on the list: " + reading);
    }

    private static Map<String, Object> opinion(String a, String b) {
        return Map.of(
                "grades",
                List.of(Map.of("partyLabel", "A", "grade", a), Map.of("partyLabel", "B", "grade", b)),
                "reasons",
                "碰撞痕迹显示前车向后移动");
    }

    private String document(String caseId) {
        return api.as(Api.officer("officer1"))
                .get("/cases/" + caseId)
                .ok()
                .get("documents")
                .get(0)
                .get("documentId")
                .asString();
    }

    private List<String> kinds(String caseId) {
        List<String> kinds = new ArrayList<>();
        api.as(Api.officer("officer1"))
                .get("/cases/" + caseId + "/timeline")
                .ok()
                .get("items")
                .forEach(item -> kinds.add(item.get("kind").asString()));
        return kinds;
    }
}
