package kuaichu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: what does not fit the simplified procedure is investigated by two officers and decided by both. */
@PlatformTest
class OrdinaryProcedureTest {
    private final Api api;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    OrdinaryProcedureTest(Api api, SettableClock clock, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private InvestigatedCase given() {
        return new InvestigatedCase(api, clock);
    }

    @Test
    void twoOfficersInvestigateDetermineAndServe() {
        InvestigatedCase given = given().transferred();
        assertThat(given.state()).isEqualTo("INVESTIGATING");
        JsonNode mine = given.read(given.zhang()).get("investigation");
        assertThat(mine.get("officers").get(0).asString()).isEqualTo("李警官 350101");
        assertThat(mine.get("contact").get("supervisionPhone").asString()).isNotBlank();
        assertThat(mine.get("reasons").get(0).get("article").get("citation").asString())
                .isEqualTo("PROC-23.1(2)");

        given.rightsTold().sceneInvestigated().drafted();
        assertThat(given.lead()
                        .post(given.path("/decision/signature"), Map.of())
                        .problem())
                .isEqualTo("procedure.own-draft");
        Roadside.claim(given.second(), given.caseId(), "COSIGN");
        given.second().post(given.path("/decision/signature"), Map.of()).ok();

        JsonNode page = given.wang().get("/cases/" + given.caseId()).ok();
        assertThat(page.get("state").asString()).isEqualTo("DETERMINED");
        assertThat(page.get("determination").get("kind").asString()).isEqualTo("GENERAL");
        assertThat(page.get("determination").get("officerText").asString()).isEqualTo("李警官 350101、周警官 350103");
        assertThat(page.get("documents").findValuesAsString("kind"))
                .containsExactly("PROCEDURE_TRANSFER", "RIGHTS_NOTICE", "RIGHTS_NOTICE", "DETERMINATION_GENERAL");

        DeterminedCase.serve(given.roadside(), List.of(given.zhang(), given.wang()), given.caseId());
        assertThat(given.state()).isEqualTo("SERVED");
        assertThat(given.wang()
                        .post(
                                "/cases/" + given.caseId() + "/claims",
                                Map.of("partyId", Roadside.partyId(given.wang(), given.caseId(), 1)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatCannotBeClearedUpEndsWithACertificateAndNobodysLiability() {
        InvestigatedCase given = given().transferred().rightsTold().sceneInvestigated();
        given.lead()
                .post(
                        given.path("/certificate"),
                        Map.of("established", "两车在路口内相碰，双方均称己方绿灯。", "unclear", "路口监控检修，信号灯状态无法查清。"))
                .ok();
        given.second().post(given.path("/decision/signature"), Map.of()).ok();

        JsonNode page = given.zhang().get("/cases/" + given.caseId()).ok();
        assertThat(page.get("state").asString()).isEqualTo("CERTIFIED");
        assertThat(page.get("determination").get("kind").asString()).isEqualTo("CERTIFICATE");
        assertThat(page.get("determination").get("grades").isEmpty()).isTrue();
        DeterminedCase.serve(given.roadside(), List.of(given.zhang(), given.wang()), given.caseId());
        assertThat(given.state()).isEqualTo("SERVED");
        assertThat(given.zhang()
                        .post(
                                "/cases/" + given.caseId() + "/claims",
                                Map.of("partyId", Roadside.partyId(given.zhang(), given.caseId(), 0)))
                        .problem())
                .isEqualTo("claim.too-early");
    }

    @Test
    void theSecondOfficerReturnsADraftAndAnotherTakesItsPlace() {
        InvestigatedCase given =
                given().transferred().rightsTold().sceneInvestigated().drafted();
        assertThat(given.lead()
                        .post(given.path("/decision"), InvestigatedCase.decision("EQUAL", "EQUAL"))
                        .problem())
                .isEqualTo("procedure.draft-waits");
        given.second()
                .post(given.path("/decision/return"), Map.of("reason", "成因分析应写明制动距离"))
                .ok();
        assertThat(given.read(given.lead())
                        .get("investigation")
                        .get("draft")
                        .get("returnedBecause")
                        .asString())
                .isEqualTo("成因分析应写明制动距离");
        assertThat(given.second()
                        .post(given.path("/decision/signature"), Map.of())
                        .problem())
                .isEqualTo("procedure.no-draft");
        given.drafted();
        given.second().post(given.path("/decision/signature"), Map.of()).ok();
        assertThat(given.state()).isEqualTo("DETERMINED");
    }

    @Test
    void aTransferIsRefusedWithItsArticle() {
        InvestigatedCase given = given();
        String lead = given.officerId("李警官");
        assertThat(refusal(given, Map.of("secondOfficerId", lead))).contains("第二十七条第一款");
        assertThat(refusal(given, Map.of("reasons", List.of("DEATH")))).contains("PROC-23.1");
        assertThat(refusal(given, Map.of("severity", "FATAL", "reasons", List.of("DEATH"))))
                .contains("PROC-5.3");
        assertThat(refusal(given, Map.of("leadOfficerId", given.officerId("吴警官"))))
                .contains("PROC-5.2");
        assertThat(given.second()
                        .post(given.path("/transfer"), given.transfer(Map.of()))
                        .problem())
                .isEqualTo("desk.not-claimed");
        assertThat(given.lead()
                        .post(given.path("/transfer"), given.transfer(Map.of("reasons", List.of())))
                        .problem())
                .isEqualTo("platform.invalid-input");
        assertThat(given.state()).isEqualTo("DISPATCHED");
        given.transferred();
        assertThat(given.lead()
                        .post(
                                given.path("/transfer"),
                                Map.of(
                                        "severity",
                                        "INJURY",
                                        "reasons",
                                        List.of("FACTS_UNCLEAR"),
                                        "leadOfficerId",
                                        lead,
                                        "secondOfficerId",
                                        lead))
                        .problem())
                .isEqualTo("accident.illegal-transition");
    }

    private static String refusal(InvestigatedCase given, Map<String, Object> otherwise) {
        Api.Reply reply = given.lead().post(given.path("/transfer"), given.transfer(otherwise));
        assertThat(reply.status()).isEqualTo(422);
        return reply.body().get("detail").asString();
    }

    @Test
    void nothingIsDeterminedBeforeRightsAreToldAndTheSceneIsInvestigated() {
        InvestigatedCase given = given().transferred();
        Map<String, Object> decision = InvestigatedCase.decision("FULL", "NONE");
        Api.Reply untold = given.lead().post(given.path("/decision"), decision);
        assertThat(untold.problem()).isEqualTo("procedure.rights-not-told");
        assertThat(untold.body().get("detail").asString()).contains("A、B").contains("第二十七条第二款");
        given.rightsTold();
        assertThat(given.lead().post(given.path("/decision"), decision).problem())
                .isEqualTo("procedure.scene-not-investigated");
        assertThat(given.lead()
                        .post(
                                given.path("/scene-investigation"),
                                given.scene(Map.of(
                                        "endedAt",
                                        clock.instant().plusSeconds(60).toString())))
                        .problem())
                .isEqualTo("procedure.scene-times");
        given.sceneInvestigated();
        assertThat(given.lead()
                        .post(given.path("/decision"), InvestigatedCase.decision("FULL", "SECONDARY"))
                        .problem())
                .isEqualTo("determination.grades-do-not-balance");
        Api.As stranger = api.as(Api.officer("officer4"));
        assertThat(stranger.post(given.path("/decision"), decision).problem()).isEqualTo("procedure.not-in-charge");
        given.drafted();
        assertThat(given.state()).isEqualTo("INVESTIGATING");
    }

    @Test
    void theTermRunsFromTheSceneAndStandsStillWhileTheAuthorityAboveSuspendsIt() {
        InvestigatedCase given = given().transferred().rightsTold();
        assertThat(term(given).get("state").asString()).isEqualTo("NO_SCENE_YET");
        given.sceneInvestigated();
        assertThat(term(given).get("state").asString()).isEqualTo("RUNNING");
        assertThat(term(given).get("article").get("citation").asString()).isEqualTo("PROC-62.1");

        suspend(given).ok();
        assertThat(suspend(given).problem()).isEqualTo("procedure.approval-waits");
        String approval = "/approvals/" + given.waitingApproval() + "/decision";
        Map<String, Object> yes = Map.of("approved", true, "directive", "同意中止，注意伤者治疗进展。");
        assertThat(given.leader("leader1").post(approval, yes).problem()).isEqualTo("procedure.not-your-approval");
        assertThat(given.leader("leader2").post(approval, yes).status()).isEqualTo(404);
        given.leader("chief1").post(approval, yes).ok();
        assertThat(given.leader("chief1").post(approval, yes).problem()).isEqualTo("procedure.decided-already");

        assertThat(term(given).get("state").asString()).isEqualTo("SUSPENDED");
        assertThat(given.wang()
                        .get("/cases/" + given.caseId())
                        .ok()
                        .get("documents")
                        .findValuesAsString("kind"))
                .contains("SUSPENSION_NOTICE")
                .doesNotContain("CASE_DIRECTIVE");
        assertThat(given.lead()
                        .post(given.path("/decision"), InvestigatedCase.decision("FULL", "NONE"))
                        .problem())
                .isEqualTo("procedure.suspended");
        given.lead()
                .post(given.path("/resumption"), Map.of("reason", "伤者已能接受询问"))
                .ok();
        assertThat(term(given).get("article").get("citation").asString()).isEqualTo("PROC-68.2");
        assertThat(suspend(given).problem()).isEqualTo("procedure.suspended-before");
        given.drafted();
    }

    private static Api.Reply suspend(InvestigatedCase given) {
        return given.lead()
                .post(
                        given.path("/approval-requests"),
                        Map.of("subject", "SUSPENSION", "summary", "伤者处于抢救状态，无法取证", "proposal", "建议中止认定时限"));
    }

    private static JsonNode term(InvestigatedCase given) {
        return given.read(given.lead()).get("investigation").get("term");
    }

    @Test
    void theFastTrackNeedsEveryPartysRequestAndTheLeadersApproval() {
        InvestigatedCase given = given().transferred().rightsTold().sceneInvestigated();
        ask(given, given.zhang(), 0).ok();
        assertThat(given.read(given.lead()).get("approvals").isEmpty()).isTrue();
        ask(given, given.wang(), 1).ok();
        given.leader("leader1")
                .post(
                        "/approvals/" + given.waitingApproval() + "/decision",
                        Map.of("approved", true, "directive", "同意快速处理。"))
                .ok();
        assertThat(term(given).get("article").get("citation").asString()).isEqualTo("PROC-69.1");

        InvestigatedCase crime = given();
        crime.lead()
                .post(crime.path("/transfer"), crime.transfer(Map.of("reasons", List.of("DANGEROUS_DRIVING"))))
                .ok();
        Api.Reply refused = ask(crime, crime.zhang(), 0);
        assertThat(refused.problem()).isEqualTo("procedure.fast-not-with-crime");
        assertThat(refused.body().get("detail").asString()).contains("第六十九条");
    }

    private static Api.Reply ask(InvestigatedCase given, Api.As party, int index) {
        return party.post(
                given.path("/fast-track-requests"),
                Map.of("partyId", Roadside.partyId(party, given.caseId(), index), "agreed", true));
    }

    @Test
    void anExaminationHoldsTheDeterminationUntilItsResultIsFinal() {
        InvestigatedCase given = given().transferred().rightsTold().sceneInvestigated();
        assertThat(commission(given, 31).problem()).isEqualTo("procedure.examination-term");
        String examination = commission(given, 20)
                .ok()
                .get("investigation")
                .get("examinations")
                .get(0)
                .get("examinationId")
                .asString();
        assertThat(given.lead()
                        .post(given.path("/decision"), InvestigatedCase.decision("FULL", "NONE"))
                        .problem())
                .isEqualTo("procedure.examination-open");
        assertThat(given.lead()
                        .post("/examinations/" + examination + "/serving", Map.of())
                        .problem())
                .isEqualTo("procedure.examination-not-reported");
        given.lead()
                .post("/examinations/" + examination + "/report", Map.of("conclusion", "制动性能符合要求"))
                .ok();
        given.lead().post("/examinations/" + examination + "/serving", Map.of()).ok();
        assertThat(given.lead()
                        .post(given.path("/decision"), InvestigatedCase.decision("FULL", "NONE"))
                        .problem())
                .isEqualTo("procedure.examination-open");

        clock.advance(Duration.ofDays(12));
        Api.As lead = api.as(Api.officer("officer1"));
        lead.post(given.path("/decision"), InvestigatedCase.decision("FULL", "NONE"))
                .ok();
        assertThat(lead.get(given.path(""))
                        .ok()
                        .get("investigation")
                        .get("term")
                        .get("article")
                        .get("citation")
                        .asString())
                .isEqualTo("PROC-62.1");
    }

    private static Api.Reply commission(InvestigatedCase given, int days) {
        return given.lead()
                .post(
                        given.path("/examinations"),
                        Map.of("subject", "闽A12345车辆制动性能", "agency", "榕城司法鉴定中心", "days", days));
    }

    @Test
    void whatTheOfficersWriteIsSealedInTheTables() {
        InvestigatedCase given =
                given().transferred().rightsTold().sceneInvestigated().drafted();
        for (String table : List.of("scene_investigation", "drafted_decision")) {
            String row = jdbc.sql("select to_jsonb(t)::text from procedure." + table + " t where case_id = ?::uuid")
                    .param(given.caseId())
                    .query(String.class)
                    .single();
            assertThat(row).doesNotContain("制动").doesNotContain("闽A12345");
        }
    }

    @Test
    void aQuestioningIsHeldByTheRulesOfTheRecord() {
        InvestigatedCase given = given().transferred();
        assertThat(given.question(Map.of("rightsTold", false)).problem()).isEqualTo("procedure.questioning-rights");
        assertThat(given.question(Map.of(
                                "endedAt", clock.instant().plusSeconds(60).toString()))
                        .problem())
                .isEqualTo("procedure.questioning-times");
        Api.Reply remote = given.question(Map.of("remote", true));
        assertThat(remote.problem()).isEqualTo("document.content-missing");
        assertThat(remote.fieldMessage("identityCheckedBy")).contains("ADM-120");
        given.question(Map.of()).ok();
        given.signQuestioning();
        assertThat(given.question(Map.of()).problem()).isEqualTo("procedure.questioning-overlaps");
        JsonNode record = given.read(given.second())
                .get("investigation")
                .get("questionings")
                .get(0);
        assertThat(record.get("partyLabel").asString()).isEqualTo("A");
        assertThat(given.zhang()
                        .get("/documents/" + record.get("documentId").asString() + "/pdf")
                        .status())
                .isEqualTo(404);
        given.question(Map.of(
                        "startedAt",
                        clock.instant().minusSeconds(300).toString(),
                        "endedAt",
                        clock.instant().minusSeconds(200).toString(),
                        "remote",
                        true,
                        "identityCheckedBy",
                        "江滨大队 陈警官 350102",
                        "recordingReference",
                        "AV2026120100001"))
                .ok();
        given.signQuestioning();
        assertThat(given.read(given.lead())
                        .get("investigation")
                        .get("questionings")
                        .get(1)
                        .get("session")
                        .asInt())
                .isEqualTo(2);
    }
}
