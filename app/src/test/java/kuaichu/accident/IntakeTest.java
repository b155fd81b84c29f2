package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: an accident is reported once, gets the right instruction, and is nobody else's business. */
@PlatformTest
class IntakeTest {
    private final Api api;
    private final Roadside roadside;

    IntakeTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void aPlainCrashWithItsThreeShotsIsFixedAtOnceAndMayMove() {
        Api.As reporter = api.as(Api.guest());
        Map<String, Object> report = roadside.report(Map.of());
        report.put("digests", roadside.allDigests());

        JsonNode reported = reporter.post("/cases", report).ok();

        assertThat(reported.get("state").asString()).isEqualTo("EVIDENCE_FIXED");
        assertThat(reported.get("sceneInstruction").asString()).isEqualTo("EVIDENCE_THEN_MOVE");
        assertThat(reported.get("mayMoveNow").asBoolean()).isTrue();
        assertThat(reported.get("caseNo").asString()).matches("RC\\d{8}-\\d{6}");
        assertThat(reported.get("parties")).hasSize(2);
    }

    @Test
    void aMissingShotKeepsTheCarsUntilItComesOrIsExcused() {
        Api.As reporter = api.as(Api.guest());
        Map<String, Object> report = roadside.report(Map.of());
        report.put("digests", roadside.digests("FRONT_SCENE", "REAR_SCENE"));
        String caseId = reporter.post("/cases", report).ok().get("caseId").asString();

        assertThat(reporter.post("/cases/" + caseId + "/clearance", Map.of("movedAt", "2026-11-22T07:00:00Z"))
                        .problem())
                .isEqualTo("accident.evidence-missing");

        JsonNode fixed = reporter.post(
                        "/cases/" + caseId + "/evidence",
                        Map.of("notTaken", List.of(Map.of("slot", "CONTACT_POINT", "reason", "车流太大，无法靠近"))))
                .ok();
        assertThat(fixed.get("mayMoveNow").asBoolean()).isTrue();
    }

    @Test
    void anInjuryKeepsTheSceneAndCallsThePolice() {
        JsonNode reported = api.as(Api.guest())
                .post("/cases", roadside.report(Map.of("injury", "SERIOUS")))
                .ok();

        assertThat(reported.get("state").asString()).isEqualTo("DISPATCHED");
        assertThat(reported.get("sceneInstruction").asString()).isEqualTo("PROTECT_SCENE");
        assertThat(reported.get("mayMoveNow").asBoolean()).isFalse();
        assertThat(reported.get("instructionText").asString()).contains("122");
        assertThat(reported.get("instructionArticles").get(0).get("citation").asString())
                .startsWith("PROC-13");
    }

    @Test
    void aHitFacilityIsMovedThenReported() {
        JsonNode reported = api.as(Api.guest())
                .post("/cases", roadside.report(Map.of("facilityDamaged", true)))
                .ok();

        assertThat(reported.get("sceneInstruction").asString()).isEqualTo("MOVE_THEN_REPORT");
    }

    @Test
    void theSameReportAgainIsTheSameCase() {
        Api.As reporter = api.as(Api.guest());
        Map<String, Object> report = roadside.report(Map.of());

        JsonNode first =
                reporter.withKey(UUID.randomUUID()).post("/cases", report).ok();
        JsonNode again =
                reporter.withKey(UUID.randomUUID()).post("/cases", report).ok();

        assertThat(again.get("caseId").asString()).isEqualTo(first.get("caseId").asString());
    }

    @Test
    void aStrangerFindsNothing() {
        String caseId = api.as(Api.guest())
                .post("/cases", roadside.report(Map.of()))
                .ok()
                .get("caseId")
                .asString();
        Api.As stranger = api.as(Api.guest());

        assertThat(stranger.get("/cases/" + caseId).status()).isEqualTo(404);
        assertThat(stranger.post("/cases/" + caseId + "/withdrawal", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/cases").ok().get("items")).isEmpty();
    }

    @Test
    void everyRefusedFieldNamesItselfInChinese() {
        Map<String, Object> report = roadside.report(Map.of());
        report.remove("roadType");
        report.put("parties", List.of(Map.of("kind", "MV"), Map.of("kind", "MV", "plate", "闽A1", "phone", "12")));

        Api.Reply refused = api.as(Api.guest()).post("/cases", report);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldMessage("roadType")).isNotBlank();
        assertThat(refused.fieldMessage("parties[1].plate")).isNotBlank();
        assertThat(refused.fieldMessage("parties[1].phone")).isNotBlank();
    }

    @Test
    void aMoveThatTheTableDoesNotKnowIsRefused() {
        Api.As reporter = roadside.person();
        String caseId = roadside.clearedCase(reporter);

        assertThat(reporter.post("/cases/" + caseId + "/clearance", Map.of("movedAt", "2026-11-22T07:00:00Z"))
                        .problem())
                .isEqualTo("accident.illegal-transition");
    }
}
