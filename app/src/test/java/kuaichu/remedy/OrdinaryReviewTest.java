package kuaichu.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
import kuaichu.procedure.InvestigatedCase;
import kuaichu.procedure.application.ProcedureReplayCheck;
import kuaichu.remedy.application.RemedyReplayCheck;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: what two officers determined, or could not determine, is reviewed by the authority above and investigated anew where it must be. */
@PlatformTest
class OrdinaryReviewTest {
    private final Api api;
    private final SettableClock clock;
    private final Docket docket;
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    OrdinaryReviewTest(Api api, SettableClock clock, Docket docket, DataSource dataSource, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.docket = docket;
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    @AfterEach
    void qualifiedAgain() {
        clock.reset();
        qualify("INTERMEDIATE");
    }

    private void qualify(@Nullable String qualification) {
        jdbc.sql("update access.account set handler_qualification = ? where username in ('reviewer1', 'reviewer2')")
                .param(1, qualification, java.sql.Types.VARCHAR)
                .update();
    }

    private InvestigatedCase investigated() {
        return new InvestigatedCase(api, clock).transferred().rightsTold().sceneInvestigated();
    }

    private static void serve(InvestigatedCase given) {
        given.second().post(given.path("/decision/signature"), Map.of()).ok();
        DeterminedCase.serve(given.roadside(), List.of(given.zhang(), given.wang()), given.caseId());
    }

    private static InvestigatedCase certified(InvestigatedCase given) {
        given.lead()
                .post(given.path("/certificate"), Map.of("established", "两车在路口相碰。", "unclear", "信号灯状态无法查清。"))
                .ok();
        serve(given);
        return given;
    }

    @Test
    void aDeterminationByTwoOfficersIsInvestigatedAnewByTheTwoAndTheFirstIsWithdrawn() throws SQLException {
        InvestigatedCase given = investigated().drafted();
        serve(given);
        String first = documentNo(given);
        String review = reviewOf(apply(given, "FACTS_UNCLEAR"));
        given.lead().post(review + "/file", Map.of()).ok();
        conclude(review, "REINVESTIGATE", List.of("EVIDENCE_INSUFFICIENT"));

        assertThat(given.state()).isEqualTo("INVESTIGATING");
        JsonNode investigation = given.read(given.lead()).get("investigation");
        assertThat(investigation.get("term").get("state").asString()).isEqualTo("RUNNING");
        assertThat(investigation.get("term").get("article").get("citation").asString())
                .isEqualTo("PROC-79.1");
        Roadside.claim(given.lead(), given.caseId(), "INVESTIGATION");
        given.sceneInvestigated();
        assertThat(given.read(given.lead())
                        .get("investigation")
                        .get("term")
                        .get("article")
                        .get("citation")
                        .asString())
                .isEqualTo("PROC-79.1");
        given.drafted();
        serve(given);

        assertThat(documentNo(given)).isNotEqualTo(first);
        assertThat(entries(given)).extracting(Entry::kind).contains("determination.withdrawn");
        assertThat(apply(given, "FACTS_UNCLEAR").problem()).isEqualTo("remedy.reviewed-already");
        assertThat(replay(given)).isEmpty();
    }

    @Test
    void anExaminationInANewInvestigationLeavesFiveDaysOfItsOwn() {
        InvestigatedCase given = investigated().drafted();
        serve(given);
        String review = reviewOf(apply(given, "FACTS_UNCLEAR"));
        given.lead().post(review + "/file", Map.of()).ok();
        conclude(review, "REINVESTIGATE", List.of("EVIDENCE_INSUFFICIENT"));
        String examination = given.lead()
                .post(given.path("/examinations"), Map.of("subject", "制动性能", "agency", "榕城司法鉴定中心", "days", 20))
                .ok()
                .get("investigation")
                .get("examinations")
                .get(0)
                .get("examinationId")
                .asString();
        given.lead()
                .post("/examinations/" + examination + "/report", Map.of("conclusion", "制动性能符合要求"))
                .ok();
        JsonNode after = given.lead()
                .post("/examinations/" + examination + "/serving", Map.of())
                .ok();
        assertThat(after.get("investigation")
                        .get("term")
                        .get("article")
                        .get("citation")
                        .asString())
                .isEqualTo("PROC-79.2");
    }

    @Test
    void aCertificateIsReviewedForFactsAndProcedureOnlyAndEitherStandsOrIsInvestigatedFurther() throws SQLException {
        InvestigatedCase given = certified(investigated());
        Api.Reply unfair = apply(given, "LIABILITY_UNFAIR");
        assertThat(unfair.problem()).isEqualTo("remedy.certificate-ground");
        assertThat(unfair.body().get("detail").asString()).contains("第七十七条");
        String review = reviewOf(apply(given, "FACTS_UNCLEAR"));
        given.lead().post(review + "/file", Map.of()).ok();
        accept(review);
        Api.As reviewer = api.as(Api.officer("reviewer1"));
        assertThat(reviewer.post(review + "/conclusion", conclusion("REINVESTIGATE", List.of("FACTS_UNCLEAR")))
                        .problem())
                .isEqualTo("remedy.wrong-result");
        agree(review, conclusion("CERTIFICATE_REINVESTIGATE", List.of()));

        assertThat(given.state()).isEqualTo("INVESTIGATING");
        given.drafted();
        serve(given);
        assertThat(given.zhang()
                        .get("/cases/" + given.caseId())
                        .ok()
                        .get("determination")
                        .get("kind")
                        .asString())
                .isEqualTo("GENERAL");
        assertThat(replay(given)).isEmpty();
    }

    @Test
    void aCertificateThatStandsIsUpheld() {
        InvestigatedCase given = certified(investigated());
        String review = reviewOf(apply(given, "EVIDENCE_INSUFFICIENT"));
        given.lead().post(review + "/file", Map.of()).ok();
        conclude(review, "CERTIFICATE_UPHELD", List.of());
        assertThat(given.state()).isEqualTo("SERVED");
    }

    @Test
    void whoDecidedDoesNotReviewAndOneReviewerMayLeadSuchACase() {
        InvestigatedCase given = investigated().drafted();
        serve(given);
        String review = reviewOf(apply(given, "FACTS_UNCLEAR"));
        Api.Reply decider = given.lead().post(review + "/reviewers", Map.of());
        assertThat(decider.problem()).isEqualTo("remedy.not-your-unit");

        qualify("SIMPLIFIED");
        for (String name : List.of("reviewer1", "reviewer2")) {
            api.as(Api.officer(name)).post(review + "/reviewers", Map.of()).ok();
        }
        Api.Reply unqualified = api.as(Api.officer("reviewer1")).post(review + "/acceptance", Map.of());
        assertThat(unqualified.problem()).isEqualTo("remedy.lead-reviewer-missing");
        assertThat(unqualified.body().get("detail").asString()).contains("PROC-5.2");
        qualify("INITIAL");
        api.as(Api.officer("reviewer1")).post(review + "/acceptance", Map.of()).ok();
    }

    @Test
    void whoIsNotExaminedForHandlingAccidentsDoesNotReview() {
        InvestigatedCase given = investigated().drafted();
        serve(given);
        String review = reviewOf(apply(given, "FACTS_UNCLEAR"));
        qualify(null);
        Api.Reply refused = api.as(Api.officer("reviewer1")).post(review + "/reviewers", Map.of());
        assertThat(refused.problem()).isEqualTo("remedy.reviewer-unqualified");
        assertThat(refused.body().get("detail").asString()).contains("第五条");
    }

    @Test
    void aReviewerWhoWithdrawsIsReplacedAndWhatHeProposedCountsNoMore() {
        InvestigatedCase given = investigated().drafted();
        serve(given);
        String review = reviewOf(apply(given, "FACTS_UNCLEAR"));
        given.lead().post(review + "/file", Map.of()).ok();
        accept(review);
        api.as(Api.officer("reviewer1"))
                .post(review + "/conclusion", conclusion("UPHELD", List.of()))
                .ok();
        JsonNode challengeable = given.read(given.zhang()).get("challengeable");
        String reviewer = challengeable
                .valueStream()
                .filter(one -> one.get("name").asString().startsWith("郑警官"))
                .findFirst()
                .orElseThrow()
                .get("officerId")
                .asString();
        JsonNode request = given.zhang()
                .post(
                        given.path("/recusals"),
                        Map.of(
                                "partyId",
                                Roadside.partyId(given.zhang(), given.caseId(), 0),
                                "officerId",
                                reviewer,
                                "ground",
                                "INTEREST",
                                "reason",
                                "复核民警与对方合伙经商"))
                .ok()
                .get("recusals")
                .get(0);
        String decision = "/recusals/" + request.get("recusalId").asString() + "/decision";
        Map<String, Object> granted = Map.of("granted", true, "reason", "经核查属实。", "earlierActsStand", true);
        assertThat(api.as(Api.leader("leader1")).post(decision, granted).problem())
                .as("a reviewer is the authority above")
                .isEqualTo("procedure.recusal-not-yours");
        api.as(Api.leader("chief1")).post(decision, granted).ok();
        Eventually.holds(
                "the reviewer has left",
                () -> entries(given).stream().anyMatch(entry -> entry.kind().equals("remedy.reviewer-left")));
        assertThat(api.as(Api.officer("reviewer2"))
                        .post(review + "/conclusion/agreement", Map.of("version", 1))
                        .problem())
                .isEqualTo("remedy.nothing-proposed");
        assertThat(api.as(Api.officer("reviewer1"))
                        .post(review + "/reviewers", Map.of())
                        .problem())
                .isIn("procedure.withdrawn-from-case", "remedy.took-part");
    }

    private static Api.Reply apply(InvestigatedCase given, String ground) {
        return given.zhang()
                .post(
                        "/cases/" + given.caseId() + "/review-applications",
                        Map.of(
                                "partyId",
                                Roadside.partyId(given.zhang(), given.caseId(), 0),
                                "requests",
                                List.of(ground),
                                "reasons",
                                "路口视频没有调取",
                                "direct",
                                true));
    }

    private static String reviewOf(Api.Reply applied) {
        return "/reviews/" + applied.ok().get("reviews").get(0).get("reviewId").asString();
    }

    private void accept(String review) {
        for (String name : List.of("reviewer1", "reviewer2")) {
            api.as(Api.officer(name)).post(review + "/reviewers", Map.of()).ok();
        }
        api.as(Api.officer("reviewer1")).post(review + "/acceptance", Map.of()).ok();
    }

    private void conclude(String review, String result, List<String> grounds) {
        accept(review);
        agree(review, conclusion(result, grounds));
    }

    private void agree(String review, Map<String, Object> conclusion) {
        api.as(Api.officer("reviewer1"))
                .post(review + "/conclusion", conclusion)
                .ok();
        api.as(Api.officer("reviewer2"))
                .post(review + "/conclusion/agreement", Map.of("version", 1))
                .ok();
    }

    private static Map<String, Object> conclusion(String result, List<String> grounds) {
        return Map.of("factFindings", "成因分析缺少路口视频", "procedureFindings", "程序合法", "result", result, "grounds", grounds);
    }

    private static String documentNo(InvestigatedCase given) {
        return given.zhang()
                .get("/cases/" + given.caseId())
                .ok()
                .get("determination")
                .get("documentNo")
                .asString();
    }

    private List<Entry> entries(InvestigatedCase given) {
        return docket.listEntries(new CaseId(UUID.fromString(given.caseId())));
    }

    private List<String> replay(InvestigatedCase given) throws SQLException {
        CaseId caseId = new CaseId(UUID.fromString(given.caseId()));
        List<Entry> entries = docket.listEntries(caseId);
        List<String> differences = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            differences.addAll(new RemedyReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new CaseReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new DeadlineReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new ProcedureReplayCheck().compare(connection, caseId, entries));
        }
        return differences;
    }
}
