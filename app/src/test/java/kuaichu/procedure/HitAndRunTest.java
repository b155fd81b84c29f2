package kuaichu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.accident.application.CaseReplayCheck;
import kuaichu.desk.DeadlineReplayCheck;
import kuaichu.determination.DeterminedCase;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.CaseId;
import kuaichu.procedure.application.ProcedureReplayCheck;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: while who fled is at large a victim may ask for a determination; whose identity is unknown is noted, and told later. */
@PlatformTest
class HitAndRunTest {
    private final Api api;
    private final SettableClock clock;
    private final Docket docket;
    private final DataSource dataSource;

    HitAndRunTest(Api api, SettableClock clock, Docket docket, DataSource dataSource) {
        this.api = api;
        this.clock = clock;
        this.docket = docket;
        this.dataSource = dataSource;
    }

    private InvestigatedCase fled() {
        InvestigatedCase given = InvestigatedCase.fled(api, clock);
        given.tellSigned(0);
        return given.sceneInvestigated();
    }

    @Test
    void nothingIsDeterminedWhileSomebodyIsAtLargeUnlessAVictimAsks() {
        InvestigatedCase given = fled();
        Api.Reply tooEarly = given.lead().post(given.path("/decision"), InvestigatedCase.decision("NONE", "FULL"));
        assertThat(tooEarly.problem()).isEqualTo("procedure.fugitive-at-large");
        assertThat(tooEarly.body().get("detail").asString()).contains("第六十六条第一款");

        assertThat(given.read(given.zhang()).get("steps").valueStream().map(JsonNode::asString))
                .contains("REQUEST_UNSOLVED");
        ask(given).ok();
        JsonNode term = given.read(given.lead()).get("investigation").get("term");
        assertThat(term.get("article").get("citation").asString()).isEqualTo("PROC-66.1");
        ask(given).ok();
        assertThat(given.read(given.lead()).get("investigation").get("unsolvedAskedBy"))
                .extracting(JsonNode::asString)
                .containsExactly("A");
        given.lead()
                .post(given.path("/decision"), InvestigatedCase.decision("NONE", "FULL"))
                .ok();
    }

    @Test
    void theDeterminationForTheVictimSaysTheVictimsLiabilityAndIsServedOnTheVictimAlone() {
        InvestigatedCase given = determinedForVictim();
        JsonNode page = given.zhang().get("/cases/" + given.caseId()).ok();
        JsonNode determination = page.get("determination");
        assertThat(determination.get("kind").asString()).isEqualTo("UNSOLVED");
        assertThat(determination.get("grades").findValuesAsString("partyLabel")).containsExactly("A");
        assertThat(determination.get("servings").findValuesAsString("partyLabel"))
                .containsExactly("A");
        assertThat(page.get("state").asString()).isEqualTo("SERVED");
        assertThat(given.zhang()
                        .post(
                                "/cases/" + given.caseId() + "/claims",
                                Map.of("partyId", Roadside.partyId(given.zhang(), given.caseId(), 0)))
                        .problem())
                .isEqualTo("claim.too-early");
    }

    @Test
    void whenItIsSolvedEverybodyIsDeterminedAnewAndTheFirstIsWithdrawnAndMayBeReviewed() throws SQLException {
        InvestigatedCase given = determinedForVictim();
        String first = documentNo(given);
        assertThat(given.read(given.lead()).get("steps").valueStream().map(JsonNode::asString))
                .contains("FIND_FUGITIVE");
        given.lead()
                .post(given.path("/fugitive"), Map.of("reason", "在修理厂查获逃逸车辆，驾驶人到案"))
                .ok();
        assertThat(given.state()).isEqualTo("INVESTIGATING");
        JsonNode term = given.read(given.lead()).get("investigation").get("term");
        assertThat(term.get("article").get("citation").asString()).isEqualTo("PROC-62.1");

        given.roadside().fillIn(given.lead(), given.caseId(), 1);
        given.tellSigned(1);
        given.lead()
                .post(given.path("/decision"), InvestigatedCase.decision("NONE", "FULL"))
                .ok();
        given.second().post(given.path("/decision/signature"), Map.of()).ok();
        JsonNode determination =
                given.zhang().get("/cases/" + given.caseId()).ok().get("determination");
        assertThat(determination.get("kind").asString()).isEqualTo("GENERAL");
        assertThat(determination.get("documentNo").asString()).isNotEqualTo(first);
        assertThat(determination.get("grades")).hasSize(2);
        assertThat(determination.hasNonNull("reviewUntil")).isTrue();
        assertThat(entries(given)).extracting(Entry::kind).contains("determination.withdrawn");
        assertThat(replay(given)).isEmpty();
    }

    @Test
    void nobodyAsksWhereNobodyFled() {
        InvestigatedCase given = new InvestigatedCase(api, clock).transferred();
        Api.Reply refused = ask(given);
        assertThat(refused.problem()).isEqualTo("procedure.not-unsolved");
        assertThat(refused.body().get("detail").asString()).contains("第六十六条第一款");
    }

    @Test
    void anUnidentifiedPartyIsNotedAndASupplementTellsEverybodyWhoItIs() throws SQLException {
        InvestigatedCase given = InvestigatedCase.unknown(api, clock);
        given.lead()
                .post(given.path("/transfer"), given.transfer(Map.of("reasons", List.of("FACTS_UNCLEAR"))))
                .ok();
        given.tellSigned(0);
        given.sceneInvestigated();
        given.lead()
                .post(given.path("/certificate"), Map.of("established", "一辆未知号牌的电动自行车与A车相碰后离开。", "unclear", "成因无法判定。"))
                .ok();
        given.second().post(given.path("/decision/signature"), Map.of()).ok();
        DeterminedCase.serve(given.roadside(), List.of(given.zhang()), given.caseId());
        assertThat(given.state()).isEqualTo("SERVED");
        JsonNode unknown = given.read(given.lead())
                .get("investigation")
                .get("unidentified")
                .get(0);
        assertThat(unknown.get("partyLabel").asString()).isEqualTo("B");

        Api.As stranger = api.as(Api.officer("officer4"));
        assertThat(supplement(given, stranger).problem()).isEqualTo("procedure.not-in-charge");
        supplement(given, given.lead()).ok();
        assertThat(given.read(given.lead()).get("investigation").get("unidentified"))
                .isEmpty();
        JsonNode page = given.zhang().get("/cases/" + given.caseId()).ok();
        assertThat(page.get("documents").findValuesAsString("kind")).contains("IDENTITY_SUPPLEMENT");
        assertThat(given.zhang()
                        .get("/cases/" + given.caseId() + "/servings")
                        .ok()
                        .get("servings")
                        .findValuesAsString("kind"))
                .contains("IDENTITY_SUPPLEMENT");
        Api.Reply again = supplement(given, given.lead());
        assertThat(again.problem()).isEqualTo("procedure.nothing-to-supplement");
        assertThat(again.body().get("detail").asString()).contains("第七十条");
        assertThat(replay(given)).isEmpty();
    }

    private static Api.Reply supplement(InvestigatedCase given, Api.As officer) {
        return officer.post(
                given.path("/identity-supplements"),
                Map.of(
                        "partyId",
                        Roadside.partyId(given.lead(), given.caseId(), 1),
                        "name",
                        "陈某",
                        "citizenId",
                        "11010519491231002X",
                        "how",
                        "经调取沿线视频查明。"));
    }

    private InvestigatedCase determinedForVictim() {
        InvestigatedCase given = fled();
        ask(given).ok();
        given.lead()
                .post(given.path("/decision"), InvestigatedCase.decision("NONE", "FULL"))
                .ok();
        given.second().post(given.path("/decision/signature"), Map.of()).ok();
        DeterminedCase.serve(given.roadside(), List.of(given.zhang()), given.caseId());
        return given;
    }

    private static Api.Reply ask(InvestigatedCase given) {
        return given.zhang()
                .post(
                        given.path("/unsolved-requests"),
                        Map.of("partyId", Roadside.partyId(given.zhang(), given.caseId(), 0)));
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
            differences.addAll(new CaseReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new DeadlineReplayCheck().compare(connection, caseId, entries));
            differences.addAll(new ProcedureReplayCheck().compare(connection, caseId, entries));
        }
        return differences;
    }
}
