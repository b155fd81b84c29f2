package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** FEATURE: a case ends by withdrawal or by the centre's word, and what is sent back is done again. */
@PlatformTest
class CaseEndsTest {
    private final Api api;
    private final Roadside roadside;

    CaseEndsTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void aReporterWithdrawsWhileAloneAndOnlyOnce() {
        Api.As reporter = roadside.person();
        String path = "/cases/" + roadside.clearedCase(reporter);

        assertThat(reporter.post(path + "/withdrawal", Map.of("reason", " ")).fieldMessage("reason"))
                .isNotBlank();
        assertThat(reporter.post(path + "/withdrawal", Map.of("reason", "双方已私了"))
                        .ok()
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(reporter.post(path + "/withdrawal", Map.of("reason", "再撤一次")).problem())
                .isEqualTo("accident.illegal-transition");
        assertThat(reporter.get(path).ok().get("allowedActions").toString()).doesNotContain("WITHDRAW");
    }

    @Test
    void onceTheOtherHasJoinedOnlyAnOfficerWithdraws() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        Roadside.join(zhang, wang, caseId);
        Map<String, Object> reason = Map.of("reason", "重复报案");

        assertThat(zhang.post("/cases/" + caseId + "/withdrawal", reason).problem())
                .isEqualTo("accident.others-have-joined");
        assertThat(api.as(Api.officer("officer1"))
                        .post("/cases/" + caseId + "/withdrawal", reason)
                        .ok()
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void aVisitToTheSceneEndsInClosure() {
        Api.As reporter = roadside.person();
        String caseId = reporter.post("/cases", roadside.report(Map.of("injury", "SERIOUS")))
                .ok()
                .get("caseId")
                .asString();
        Api.As officer = api.as(Api.officer("officer1"));
        Map<String, Object> result = Map.of("result", "HANDLED", "note", "现场按一般程序处理完毕");
        String path = "/cases/" + caseId;

        assertThat(officer.post(path + "/onsite-results", result).problem()).isEqualTo("desk.not-claimed");
        Roadside.claim(officer, caseId, "ONSITE");
        officer.post(path + "/onsite-results", result).ok();
        assertThat(officer.post(path + "/onsite-results", result).problem()).isEqualTo("desk.not-claimed");
        Roadside.claim(officer, caseId, "CLOSURE");
        Api.As reviewer = api.as(Api.officer("reviewer1"));
        assertThat(officer.get(path).ok().get("allowedActions").toString()).contains("REQUEST_CLOSURE");
        assertThat(reviewer.get("/work-items?queue=CLOSURE").ok().toString()).doesNotContain(caseId);
        assertThat(reviewer.get(path).ok().get("allowedActions").toString()).doesNotContain("REQUEST_CLOSURE");
        officer.post(path + "/closure-requests", Map.of("note", "申请结案")).ok();
        api.as(Api.centre()).post(path + "/closure-approval", Map.of()).ok();

        assertThat(reporter.get(path).ok().get("state").asString()).isEqualTo("CLOSED");
        assertThat(reporter.get(path + "/timeline").ok().get("items").toString())
                .contains("accident.dispatched", "accident.onsite-finished", "accident.closed");
    }

    @Test
    void aReturnedClosureIsAskedForAgain() {
        Api.As zhang = roadside.person();
        String path = "/cases/" + roadside.agreedCase(zhang, roadside.person());
        Api.As officer = api.as(Api.officer("officer1"));
        Api.As centre = api.as(Api.centre());
        officer.post(path + "/closure-requests", Map.of()).ok();
        assertThat(officer.post(path + "/closure-requests", Map.of()).problem())
                .isEqualTo("accident.illegal-transition");

        assertThat(centre.post(path + "/closure-return", Map.of()).fieldMessage("reason"))
                .isNotBlank();
        assertThat(centre.post(path + "/closure-return", Map.of("reason", "缺少车损照片"))
                        .ok()
                        .get("state")
                        .asString())
                .isEqualTo("AGREED");
        officer.post(path + "/closure-requests", Map.of("note", "已补充")).ok();
        centre.post(path + "/closure-approval", Map.of()).ok();

        assertThat(zhang.get(path).ok().get("state").asString()).isEqualTo("CLOSED");
    }
}
