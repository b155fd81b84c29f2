package kuaichu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: an injury is reported upwards and directed (F30); a case closes only when nothing is open, and the approval is a document (F31). */
@PlatformTest
class DirectiveAndClosureTest {
    private final Api api;
    private final SettableClock clock;

    DirectiveAndClosureTest(Api api, SettableClock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Test
    void anInjuryIsReportedToTheDetachmentAndDirected() {
        InvestigatedCase given = new InvestigatedCase(api, clock);
        Eventually.holds("the report waits", () -> waits(given.lead(), "INJURY_REPORT", given.caseId()));
        JsonNode draft = given.read(given.lead()).get("injuryReport");
        assertThat(draft.get("summary").asString())
                .contains("鼓岭路与江滨路路口")
                .contains("张伟")
                .contains("轻微受伤");
        given.lead()
                .post(
                        given.path("/injury-report"),
                        Map.of("summary", draft.get("summary").asString(), "proposal", "拟转一般程序调查，请批示。"))
                .ok();
        assertThat(given.lead()
                        .post(given.path("/injury-report"), Map.of("summary", "再次报告", "proposal", "请批示"))
                        .problem())
                .isEqualTo("procedure.reported-before");
        assertThat(waits(given.lead(), "INJURY_REPORT", given.caseId())).isFalse();
        Api.As chief = given.leader("chief1");
        assertThat(waits(chief, "DIRECTIVE", given.caseId())).isTrue();
        Map<String, Object> directive = Map.of("approved", true, "directive", "同意。注意固定证据，做好伤者家属工作。");
        String approval = "/approvals/" + given.waitingApproval() + "/decision";
        assertThat(given.leader("leader1").post(approval, directive).problem())
                .isEqualTo("procedure.not-your-approval");
        chief.post(approval, directive).ok();

        assertThat(kinds(given.lead(), given.caseId())).contains("CASE_DIRECTIVE");
        assertThat(kinds(given.zhang(), given.caseId())).doesNotContain("CASE_DIRECTIVE");
        assertThat(waits(chief, "DIRECTIVE", given.caseId())).isFalse();
    }

    @Test
    void nothingIsReportedWhereNobodyIsHurt() {
        Roadside roadside = new Roadside(api, clock);
        String caseId = roadside.clearedCase(roadside.person());
        Api.Reply refused = api.as(Api.officer("officer1"))
                .post("/cases/" + caseId + "/procedure/injury-report", Map.of("summary", "无人受伤", "proposal", "无"));
        assertThat(refused.problem()).isEqualTo("procedure.report-no-injury");
    }

    @Test
    void aCaseClosesOnlyWhenNothingIsOpenAndTheApprovalIsADocument() {
        InvestigatedCase given =
                new InvestigatedCase(api, clock).transferred().rightsTold().sceneInvestigated();
        given.lead()
                .post(given.path("/injury-report"), Map.of("summary", "一人轻微受伤。", "proposal", "请批示。"))
                .ok();
        given.drafted();
        given.second().post(given.path("/decision/signature"), Map.of()).ok();
        DeterminedCase.serve(given.roadside(), List.of(given.zhang(), given.wang()), given.caseId());

        String closing = "/cases/" + given.caseId() + "/closure-requests";
        Api.Reply refused = given.lead().post(closing, Map.of());
        assertThat(refused.problem()).isEqualTo("accident.closure-matters-open");
        assertThat(refused.body().get("detail").asString()).contains("伤人事故报告").contains("ADM-263.2");
        JsonNode open = given.lead()
                .get("/cases/" + given.caseId() + "/closure-check")
                .ok()
                .get("open");
        assertThat(open.get(0).get("article").get("citation").asString()).isEqualTo("ADM-263.2");

        given.leader("chief1")
                .post(
                        "/approvals/" + given.waitingApproval() + "/decision",
                        Map.of("approved", true, "directive", "已阅。"))
                .ok();
        given.lead().post(closing, Map.of("note", "认定书已送达，建议结案。")).ok();
        api.as(Api.centre())
                .post("/cases/" + given.caseId() + "/closure-approval", Map.of("directive", "同意结案，归档。"))
                .ok();
        assertThat(given.state()).isEqualTo("CLOSED");
        assertThat(kinds(given.lead(), given.caseId())).contains("CLOSING_APPROVAL");
        assertThat(kinds(given.wang(), given.caseId())).doesNotContain("CLOSING_APPROVAL");
    }

    private static List<String> kinds(Api.As reader, String caseId) {
        return reader.get("/cases/" + caseId).ok().get("documents").findValuesAsString("kind");
    }

    private static boolean waits(Api.As who, String queue, String caseId) {
        String from = "";
        while (true) {
            JsonNode page =
                    who.get("/work-items?queue=" + queue + "&limit=100" + from).ok();
            for (JsonNode item : page.get("items")) {
                if (item.get("caseId").asString().equals(caseId)) {
                    return true;
                }
            }
            if (!page.hasNonNull("nextCursor")) {
                return false;
            }
            from = "&cursor=" + page.get("nextCursor").asString();
        }
    }
}
