package kuaichu.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.accident.application.CaseReplayCheck;
import kuaichu.desk.DeadlineReplayCheck;
import kuaichu.determination.DeterminedCase;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.CaseId;
import kuaichu.remedy.application.RemedyReplayCheck;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: a party applies for a review in time; two officers of the superior who had no part conclude it together. */
@PlatformTest
class ReviewTest {
    private final Api api;
    private final SettableClock clock;
    private final Docket docket;
    private final DataSource dataSource;
    private Instant before = Instant.EPOCH;

    ReviewTest(Api api, SettableClock clock, Docket docket, DataSource dataSource) {
        this.api = api;
        this.clock = clock;
        this.docket = docket;
        this.dataSource = dataSource;
    }

    @BeforeEach
    void remember() {
        before = clock.instant();
    }

    @AfterEach
    void back() {
        clock.set(before);
    }

    @Test
    void aDeterminationIsUpheldByTwoReviewersAndServed() throws SQLException {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        JsonNode right = served.remedies(served.zhang).get("reviewRights").get(0);
        assertThat(right.get("open").asBoolean()).isTrue();
        assertThat(right.get("mine").asBoolean()).isTrue();
        assertThat(served.remedies(served.zhang).get("reviewRights")).hasSize(1);

        JsonNode applied =
                served.apply(served.zhang, 0, true).ok().get("reviews").get(0);
        String review = "/reviews/" + applied.get("reviewId").asString();
        assertThat(applied.get("state").asString()).isEqualTo("RECEIVED");
        assertThat(served.apply(served.zhang, 0, true).problem()).isEqualTo("remedy.applied-already");
        served.wang
                .post(review + "/opinions", Map.of("partyId", served.partyId(1), "text", "我没有变道"))
                .ok();

        accept(served, review);
        propose(served, review);
        Api.As second = served.staff("reviewer2");
        JsonNode concluded = second.post(review + "/conclusion/agreement", Map.of("version", 1))
                .ok()
                .get("reviews")
                .get(0);

        assertThat(concluded.get("state").asString()).isEqualTo("CONCLUDED");
        assertThat(concluded.get("result").asString()).isEqualTo("UPHELD");
        assertThat(kinds(served)).contains("REVIEW_ACCEPTANCE", "REVIEW_CONCLUSION", "SERVICE_RECEIPT");
        assertThat(served.apply(served.wang, 1, true).problem()).isEqualTo("remedy.reviewed-already");
        served.confirmAll();
        Eventually.holds(
                "the ten days for a mediation begin anew",
                () -> served.remedies(served.zhang)
                                .get("mediationRight")
                                .get("open")
                                .asBoolean()
                        && entries(served).stream()
                                .anyMatch(entry -> entry.kind().equals("desk.deadline-met")
                                        && entry.body()
                                                .path("deadline")
                                                .asString("")
                                                .equals("REVIEW_SERVING")));
        assertThat(replay(served)).isEmpty();
    }

    @Test
    void noCaseClosesWhileItIsReviewedOrItsPapersAreUnserved() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        served.apply(served.zhang, 0, true).ok();
        Api.As brigade = served.staff("officer1");
        assertThat(closing(served, brigade).problem()).isEqualTo("accident.closure-matters-open");
        assertThat(openMatters(served, brigade)).contains("PROC-76");

        String review = "/reviews/"
                + served.remedies(served.zhang)
                        .get("reviews")
                        .get(0)
                        .get("reviewId")
                        .asString();
        brigade.post(review + "/file", Map.of()).ok();
        served.conclude(review, "UPHELD");
        Api.As reviewer = served.staff("reviewer1");
        assertThat(reviewer.get("/cases/" + served.caseId).ok().get("allowedActions").values().stream()
                        .map(JsonNode::asString))
                .as("a reviewer does not close what the brigade handles")
                .doesNotContain("REQUEST_CLOSURE");
        assertThat(closing(served, reviewer).problem()).isEqualTo("accident.not-your-unit");
        Eventually.holds(
                "the conclusion waits for its receipts",
                () -> openMatters(served, brigade).contains("ADM-36"));

        served.confirmAll();
        Eventually.holds("nothing is open", () -> openMatters(served, brigade).isEmpty());
        closing(served, brigade).ok();
    }

    private static Api.Reply closing(DeterminedAndServed served, Api.As officer) {
        return officer.post("/cases/" + served.caseId + "/closure-requests", Map.of());
    }

    /** The articles of what keeps the case open. */
    private static List<String> openMatters(DeterminedAndServed served, Api.As officer) {
        return officer.get("/cases/" + served.caseId + "/closure-check")
                .ok()
                .get("open")
                .findValuesAsString("citation");
    }

    @Test
    void aNewDeterminationIsOrderedTheFirstSettlesNothingAndIsWithdrawn() throws SQLException {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        String first = served.page().get("determination").get("documentNo").asString();
        served.apply(served.wang, 1, false).ok();
        String review = "/reviews/"
                + served.remedies(served.wang)
                        .get("reviews")
                        .get(0)
                        .get("reviewId")
                        .asString();
        Api.As brigade = served.staff("officer1");
        assertThat(served.staff("reviewer1")
                        .post(review + "/reviewers", Map.of())
                        .problem())
                .as("the brigade has not forwarded it")
                .isEqualTo("remedy.illegal-review-move");
        brigade.post(review + "/file", Map.of()).ok();
        assertThat(brigade.post(review + "/file", Map.of()).problem()).isEqualTo("remedy.illegal-review-move");
        served.conclude(review, "REINVESTIGATE");

        JsonNode page = served.page();
        assertThat(page.get("state").asString()).isEqualTo("IN_REVIEW");
        assertThat(page.hasNonNull("determination")).isFalse();
        assertThat(served.remedies(served.zhang)
                        .get("formers")
                        .get(0)
                        .get("documentNo")
                        .asString())
                .isEqualTo(first);
        assertThat(served.wang
                        .post("/cases/" + served.caseId + "/claims", Map.of("partyId", served.partyId(1)))
                        .problem())
                .as("no claim stands on a determination that was sent back")
                .isEqualTo("claim.too-early");

        served.determineAnew();

        JsonNode after = served.page();
        assertThat(after.get("state").asString()).isEqualTo("SERVED");
        assertThat(after.get("determination").get("documentNo").asString()).isNotEqualTo(first);
        assertThat(after.get("determination").hasNonNull("reviewUntil")).isFalse();
        assertThat(served.remedies(served.zhang).get("formers").get(0).hasNonNull("withdrawnAt"))
                .isTrue();
        assertThat(served.apply(served.zhang, 0, true).problem()).isEqualTo("remedy.reviewed-already");
        assertThat(entries(served)).extracting(Entry::kind).contains("determination.withdrawn");
        assertThat(replay(served)).isEmpty();
    }

    @Test
    void whatComesLateIsRecordedAndRefusedInWriting() throws SQLException {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        served.afterWorkingDays(4);
        JsonNode late = served.apply(served.zhang, 0, true).ok().get("reviews").get(0);
        assertThat(late.get("late").asBoolean()).isTrue();
        String review = "/reviews/" + late.get("reviewId").asString();
        Api.As reviewer = served.staff("reviewer1");
        reviewer.post(review + "/reviewers", Map.of()).ok();
        served.staff("reviewer2").post(review + "/reviewers", Map.of()).ok();
        assertThat(reviewer.post(review + "/acceptance", Map.of()).problem()).isEqualTo("remedy.late");
        assertThat(served.apply(served.wang, 1, true).problem()).isEqualTo("remedy.review-running");
        reviewer.post(review + "/refusal", Map.of()).ok();

        assertThat(kinds(served)).contains("REVIEW_REFUSAL");
        assertThat(reviewer.post(review + "/refusal", Map.of()).problem()).isEqualTo("remedy.illegal-review-move");
        assertThat(replay(served)).isEmpty();
    }

    @Test
    void onTheLastDayItIsInTime() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        served.afterWorkingDays(3);

        assertThat(served.apply(served.zhang, 0, true)
                        .ok()
                        .get("reviews")
                        .get(0)
                        .get("late")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aWithdrawnApplicationIsTerminatedInWriting() throws SQLException {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        String review = "/reviews/"
                + served.apply(served.zhang, 0, true)
                        .ok()
                        .get("reviews")
                        .get(0)
                        .get("reviewId")
                        .asString();
        assertThat(served.wang
                        .post(review + "/withdrawal", Map.of("partyId", served.partyId(1)))
                        .problem())
                .isEqualTo("remedy.not-applicant");
        assertThat(served.zhang
                        .post("/cases/" + served.caseId + "/mediation-requests", ask(served, 0))
                        .problem())
                .isEqualTo("remedy.mediation-during-review");
        served.zhang
                .post(review + "/withdrawal", Map.of("partyId", served.partyId(0)))
                .ok();
        served.staff("reviewer1").post(review + "/termination", Map.of()).ok();

        assertThat(kinds(served)).contains("REVIEW_TERMINATION");
        assertThat(replay(served)).isEmpty();
    }

    @Test
    void theCourtIsToldAndTheReviewGoesOn() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        String review = "/reviews/"
                + served.apply(served.zhang, 0, true)
                        .ok()
                        .get("reviews")
                        .get(0)
                        .get("reviewId")
                        .asString();
        Api.As reviewer = served.staff("reviewer1");
        reviewer.post(review + "/reviewers", Map.of()).ok();

        JsonNode told = reviewer.post(
                        review + "/authority-notices", Map.of("authority", "COURT", "note", "已函告榕城市鼓岭区人民法院"))
                .ok();

        assertThat(told.get("reviews").get(0).get("state").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void nothingIsReviewedBeforeItIsServed() {
        Roadside roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        Map<String, Object> application = Map.of(
                "partyId", Roadside.partyId(zhang, caseId, 0), "requests", List.of("FACTS_UNCLEAR"), "reasons", "事实不清");
        assertThat(zhang.post("/cases/" + caseId + "/review-applications", application)
                        .problem())
                .isEqualTo("remedy.not-served");
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        assertThat(zhang.post("/cases/" + caseId + "/review-applications", application)
                        .problem())
                .isEqualTo("remedy.not-served");
    }

    private static void accept(DeterminedAndServed served, String review) {
        Api.As first = served.staff("reviewer1");
        Api.As second = served.staff("reviewer2");
        Api.As decider = served.staff("officer1");
        assertThat(decider.post(review + "/reviewers", Map.of()).problem()).isEqualTo("remedy.not-your-unit");
        assertThat(first.post(review + "/acceptance", Map.of()).problem()).isEqualTo("remedy.not-reviewer");
        first.post(review + "/reviewers", Map.of()).ok();
        assertThat(first.post(review + "/acceptance", Map.of()).problem()).isEqualTo("remedy.reviewers-missing");
        assertThat(first.post(review + "/refusal", Map.of()).problem()).isEqualTo("remedy.in-time");
        assertThat(first.post(review + "/termination", Map.of()).problem()).isEqualTo("remedy.not-withdrawn");
        second.post(review + "/reviewers", Map.of()).ok();
        first.post(review + "/acceptance", Map.of()).ok();
        assertThat(served.apply(served.wang, 1, true).problem()).isEqualTo("remedy.review-running");
    }

    private static void propose(DeterminedAndServed served, String review) {
        Api.As first = served.staff("reviewer1");
        Api.As second = served.staff("reviewer2");
        Api.As decider = served.staff("officer1");
        assertThat(first.post(review + "/conclusion", conclusion("UPHELD")).problem())
                .isEqualTo("remedy.file-missing");
        assertThat(first.post(review + "/file", Map.of()).problem()).isEqualTo("remedy.not-your-unit");
        decider.post(review + "/file", Map.of()).ok();
        assertThat(first.post(review + "/conclusion", conclusion("CERTIFICATE_UPHELD"))
                        .problem())
                .isEqualTo("remedy.wrong-result");
        assertThat(first.post(review + "/conclusion", conclusion("REINVESTIGATE"))
                        .problem())
                .isEqualTo("remedy.grounds-missing");
        assertThat(first.post(review + "/conclusion", conclusion("UPHELD_AFTER_CORRECTION"))
                        .problem())
                .isEqualTo("remedy.corrections-missing");
        assertThat(second.post(review + "/conclusion/agreement", Map.of("version", 1))
                        .problem())
                .isEqualTo("remedy.nothing-proposed");
        first.post(review + "/conclusion", conclusion("UPHELD")).ok();
        assertThat(first.post(review + "/conclusion/agreement", Map.of("version", 1))
                        .problem())
                .isEqualTo("remedy.own-proposal");
    }

    private static Map<String, Object> conclusion(String result) {
        return Map.of("factFindings", "事实清楚，证据确实充分", "procedureFindings", "程序合法", "result", result);
    }

    private static Map<String, Object> ask(DeterminedAndServed served, int index) {
        return Map.of("partyId", served.partyId(index), "agreed", true, "request", "赔偿修理费");
    }

    private List<Entry> entries(DeterminedAndServed served) {
        return docket.listEntries(new CaseId(UUID.fromString(served.caseId)));
    }

    private static List<String> kinds(DeterminedAndServed served) {
        return served.page()
                .get("documents")
                .valueStream()
                .map(document -> document.get("kind").asString())
                .toList();
    }

    private List<String> replay(DeterminedAndServed served) throws SQLException {
        CaseId caseId = new CaseId(UUID.fromString(served.caseId));
        List<Entry> entries = docket.listEntries(caseId);
        try (Connection connection = dataSource.getConnection()) {
            List<String> differences = new java.util.ArrayList<>();
            differences.addAll(new RemedyReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new CaseReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new DeadlineReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new kuaichu.serving.ServingReplayCheck().compare(connection, caseId, entries));
            return differences;
        }
    }
}
