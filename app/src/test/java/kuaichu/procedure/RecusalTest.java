package kuaichu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: a party may ask that an officer withdraws; the leader decides in two working days, and who withdraws is out of the case. */
@PlatformTest
class RecusalTest {
    private static final String REASON = "李警官是对方当事人的表兄";

    private final Api api;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    RecusalTest(Api api, SettableClock clock, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private InvestigatedCase investigated() {
        return new InvestigatedCase(api, clock).transferred().rightsTold().sceneInvestigated();
    }

    @Test
    void whoWithdrawsIsOutOfTheCaseAndAnotherOfficerTakesOver() {
        InvestigatedCase given = investigated().drafted();
        JsonNode request = ask(given, given.zhang(), "李警官").ok().get("recusals").get(0);
        assertThat(request.get("article").get("citation").asString()).isEqualTo("PROC-105.1(2)");
        assertThat(request.get("reason").asString()).isEqualTo(REASON);
        assertThat(given.read(given.wang()).get("recusals").get(0).hasNonNull("reason"))
                .isFalse();
        Api.As leader = given.leader("leader1");
        Api.Reply nobody = decide(leader, request, decision(true));
        assertThat(nobody.problem()).isEqualTo("procedure.substitute-missing");
        assertThat(nobody.body().get("detail").asString()).contains("第二十七条第一款");
        decide(leader, request, withSubstitute(given, leader, "吴警官")).ok();

        Api.Reply out =
                given.lead().post(given.path("/injury-report"), Map.of("summary", "一人受轻微伤。", "proposal", "建议依法处理。"));
        assertThat(out.problem()).isEqualTo("procedure.withdrawn-from-case");
        assertThat(out.body().get("detail").asString()).contains("第二十四条第二款");
        Api.As second = given.second();
        assertThat(given.read(second).get("investigation").get("officers"))
                .extracting(JsonNode::asString)
                .containsExactly("周警官 350103", "吴警官 350104");
        assertThat(given.read(second).get("investigation").hasNonNull("draft")).isFalse();
        second.post(given.path("/decision"), InvestigatedCase.decision("FULL", "NONE"))
                .ok();
        api.as(Api.officer("officer4"))
                .post(given.path("/decision/signature"), Map.of())
                .ok();

        JsonNode page = given.zhang().get("/cases/" + given.caseId()).ok();
        assertThat(page.get("determination").get("officerText").asString()).isEqualTo("周警官 350103、吴警官 350104");
        assertThat(page.get("documents").findValuesAsString("kind")).contains("RECUSAL_DECISION");
        assertThat(given.zhang()
                        .get("/cases/" + given.caseId() + "/timeline?limit=100")
                        .ok()
                        .get("items")
                        .findValuesAsString("text"))
                .contains("当事人A申请李警官 350101回避", "决定李警官 350101回避", "更换办案民警");
    }

    @Test
    void theInvestigationGoesOnButTheOutcomeWaitsForTheDecision() {
        InvestigatedCase given = investigated();
        JsonNode request = ask(given, given.zhang(), "李警官").ok().get("recusals").get(0);
        given.question(Map.of()).ok();
        given.signQuestioning();
        for (Api.As officer : List.of(given.lead(), given.second())) {
            Api.Reply held = officer.post(given.path("/decision"), InvestigatedCase.decision("FULL", "NONE"));
            assertThat(held.problem()).isEqualTo("procedure.recusal-undecided");
            assertThat(held.body().get("detail").asString()).contains("第二十四条第一款");
        }
        assertThat(ask(given, given.wang(), 1, "周警官", "OTHER_RELATION").status())
                .isEqualTo(200);

        JsonNode after =
                decide(given.leader("leader1"), request, decision(false)).ok();
        assertThat(after.get("recusals").get(0).get("granted").asBoolean()).isFalse();
        Api.Reply again = ask(given, given.zhang(), "李警官");
        assertThat(again.problem()).isEqualTo("procedure.recusal-decided-before");
        assertThat(again.body().get("detail").asString()).contains("第一百零五条第三款");
        decide(given.leader("leader1"), after.get("recusals").get(1), decision(false))
                .ok();
        given.drafted();
    }

    @Test
    void anOfficerMayOnlyAskForHimselfAndNobodyDecidesForAnotherUnit() {
        InvestigatedCase given = investigated();
        String officer1 = officerId(given, given.zhang(), "李警官");
        Map<String, Object> body = Map.of("officerId", officer1, "ground", "PARTY_OR_RELATIVE", "reason", REASON);
        assertThat(given.second().post(given.path("/recusals"), body).problem())
                .isEqualTo("procedure.recusal-not-self");
        JsonNode request = given.lead()
                .post(given.path("/recusals"), body)
                .ok()
                .get("recusals")
                .get(0);
        assertThat(request.get("askedBy").asString()).isEqualTo("OFFICER");
        assertThat(given.lead().post(given.path("/recusals"), body).problem()).isEqualTo("procedure.recusal-waits");
        assertThat(decide(given.leader("leader2"), request, decision(false)).status())
                .isEqualTo(404);
        assertThat(given.lead()
                        .post("/recusals/" + request.get("recusalId").asString() + "/decision", decision(false))
                        .status())
                .isEqualTo(403);
        JsonNode stranger = given.read(given.leader("chief1")).get("recusals").get(0);
        assertThat(stranger.get("mine").asBoolean()).isTrue();
        Map<String, Object> unknown = new HashMap<>(body);
        unknown.put("officerId", UUID.randomUUID().toString());
        Api.Reply notHandling = given.leader("leader1").post(given.path("/recusals"), unknown);
        assertThat(notHandling.problem()).isEqualTo("procedure.recusal-not-handling");
        assertThat(notHandling.body().get("detail").asString()).contains("第一百零五条第一款");
    }

    @Test
    void aLeadersOwnWithdrawalIsDecidedByTheAuthorityAbove() {
        InvestigatedCase given = investigated();
        given.lead()
                .post(
                        given.path("/approval-requests"),
                        Map.of("subject", "LATE_EXAMINATION", "summary", "车辆送检迟延。", "proposal", "建议批准逾期委托。"))
                .ok();
        given.leader("chief1")
                .post(
                        "/approvals/" + given.waitingApproval() + "/decision",
                        Map.of("approved", true, "directive", "同意。"))
                .ok();
        JsonNode request =
                ask(given, given.zhang(), "黄支队长").ok().get("recusals").get(0);
        Api.Reply below = decide(given.leader("leader1"), request, decision(true));
        assertThat(below.problem()).isEqualTo("procedure.recusal-not-yours");
        assertThat(below.body().get("detail").asString()).contains("第一百零五条第二款");
        assertThat(decide(given.leader("chief1"), request, decision(true)).problem())
                .isEqualTo("procedure.recusal-not-yours");
    }

    @Test
    void aSimplifiedCaseGoesBackToTheQueueAndNotToWhoWithdrew() {
        Roadside roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.dispute(roadside, zhang, wang, caseId);
        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "DETERMINATION");
        String path = "/cases/" + caseId + "/procedure";
        JsonNode handling = zhang.get(path).ok().get("challengeable");
        assertThat(handling).hasSize(1);
        JsonNode request = zhang.post(
                        path + "/recusals",
                        Map.of(
                                "partyId",
                                Roadside.partyId(zhang, caseId, 0),
                                "officerId",
                                handling.get(0).get("officerId").asString(),
                                "ground",
                                "INTEREST",
                                "reason",
                                REASON))
                .ok()
                .get("recusals")
                .get(0);
        assertThat(officer.post(
                                "/cases/" + caseId + "/determination",
                                DeterminedCase.decision(new DeterminedCase.Grades("FULL", "NONE")))
                        .problem())
                .isEqualTo("procedure.recusal-undecided");
        Api.As leader = api.as(Api.leader("leader1"));
        decide(leader, request, decision(true)).ok();

        String item = itemOf(api.as(Api.officer("officer3")), caseId);
        Api.Reply back = officer.post("/work-items/" + item + "/claim", Map.of());
        assertThat(back.problem()).isEqualTo("desk.barred");
        assertThat(back.body().get("detail").asString()).contains("第二十四条第二款");
        Api.As other = api.as(Api.officer("officer3"));
        Roadside.claim(other, caseId, "DETERMINATION");
        DeterminedCase.issue(other, caseId, new DeterminedCase.Grades("FULL", "NONE"));
    }

    private static String itemOf(Api.As officer, String caseId) {
        return officer.get("/work-items?queue=DETERMINATION&limit=100")
                .ok()
                .get("items")
                .valueStream()
                .filter(item -> item.get("caseId").asString().equals(caseId))
                .findFirst()
                .orElseThrow()
                .get("workItemId")
                .asString();
    }

    @Test
    void theFactsARequestStandsOnAreSealed() {
        InvestigatedCase given = investigated();
        ask(given, given.zhang(), "李警官").ok();
        String row = jdbc.sql("select to_jsonb(t)::text from procedure.recusal t where case_id = ?::uuid")
                .param(given.caseId())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("表兄");
    }

    private static Map<String, Object> decision(boolean granted) {
        return new HashMap<>(Map.of("granted", granted, "reason", "经核查，相关情况属实与否已查明。", "earlierActsStand", true));
    }

    private static Map<String, Object> withSubstitute(InvestigatedCase given, Api.As leader, String name) {
        Map<String, Object> granted = decision(true);
        for (JsonNode one : given.read(leader).get("recusals").get(0).get("substitutes")) {
            if (one.get("name").asString().startsWith(name)) {
                granted.put("substituteId", one.get("accountId").asString());
            }
        }
        return granted;
    }

    private static Api.Reply decide(Api.As leader, JsonNode request, Map<String, Object> decision) {
        return leader.post("/recusals/" + request.get("recusalId").asString() + "/decision", decision);
    }

    private static Api.Reply ask(InvestigatedCase given, Api.As who, String officer) {
        return ask(given, who, 0, officer, "INTEREST");
    }

    private static Api.Reply ask(InvestigatedCase given, Api.As who, int index, String officer, String ground) {
        return who.post(
                given.path("/recusals"),
                Map.of(
                        "partyId",
                        Roadside.partyId(who, given.caseId(), index),
                        "officerId",
                        officerId(given, who, officer),
                        "ground",
                        ground,
                        "reason",
                        REASON));
    }

    private static String officerId(InvestigatedCase given, Api.As who, String name) {
        for (JsonNode one : given.read(who).get("challengeable")) {
            if (one.get("name").asString().startsWith(name)) {
                return one.get("officerId").asString();
            }
        }
        throw new AssertionError("nobody called " + name + " handles the case");
    }
}
