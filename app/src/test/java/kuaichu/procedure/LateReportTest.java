package kuaichu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: who reports days later is heard, and told within three working days whether the report is accepted (PROC-18); the form of PROC-16. */
@PlatformTest
class LateReportTest {
    private final Api api;
    private final SettableClock clock;
    private final Roadside roadside;

    LateReportTest(Api api, SettableClock clock) {
        this.api = api;
        this.clock = clock;
        this.roadside = new Roadside(api, clock);
    }

    private String late(Api.As reporter) {
        Map<String, Object> report = roadside.report(Map.of());
        report.put("occurredAt", clock.instant().minusSeconds(172_800).toString());
        report.put("digests", roadside.allDigests());
        JsonNode reported = reporter.post("/late-reports", report).ok();
        assertThat(reported.get("state").asString()).isEqualTo("LATE_REPORTED");
        return reported.get("caseId").asString();
    }

    private static Api.Reply decide(Api.As officer, String caseId, String decision) {
        return officer.post(
                "/cases/" + caseId + "/procedure/late-decision",
                Map.of("decision", decision, "reason", "已核查路口监控和双方陈述"));
    }

    @Test
    void anAcceptedLateReportGoesOnWithItsFormAndItsMarkedPictures() {
        Api.As zhang = roadside.person();
        String caseId = late(zhang);
        roadside.fillIn(zhang, caseId, 0);
        JsonNode page = zhang.get("/cases/" + caseId).ok();
        assertThat(page.get("evidence").get(0).get("note").asString()).isEqualTo("事后提交，非现场拍摄");
        Api.As officer = api.as(Api.officer("officer1"));
        assertThat(officer.get("/cases/" + caseId)
                        .ok()
                        .get("deadlines")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("LATE_REPORT_DECISION");
        assertThat(decide(officer, caseId, "ACCEPTED_ONLINE").problem()).isEqualTo("desk.not-claimed");
        Roadside.claim(officer, caseId, "ACCEPTANCE");
        decide(officer, caseId, "ACCEPTED_ONLINE").ok();

        assertThat(zhang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("CLEARED");
        assertThat(kinds(officer, caseId)).containsExactly("ACCEPTANCE_RECORD");
        assertThat(kinds(zhang, caseId)).isEmpty();
        assertThat(decide(officer, caseId, "NOT_PROVED").problem()).isEqualTo("procedure.not-late");
    }

    @Test
    void whatCannotBeProvedIsRefusedInWriting() {
        Api.As zhang = roadside.person();
        String caseId = late(zhang);
        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "ACCEPTANCE");
        decide(officer, caseId, "NOT_PROVED").ok();

        JsonNode page = zhang.get("/cases/" + caseId).ok();
        assertThat(page.get("state").asString()).isEqualTo("NOT_ACCEPTED");
        assertThat(kinds(zhang, caseId)).containsExactly("ACCEPTANCE_REFUSAL");
        assertThat(zhang.post("/cases/" + caseId + "/evidence", Map.of("digests", roadside.digests("OTHER")))
                        .problem())
                .isEqualTo("accident.evidence-closed");
    }

    @Test
    void theFormIsMadeWithTheFirstActOfAnOfficer() {
        InvestigatedCase given = new InvestigatedCase(api, clock).transferred();
        Eventually.holds(
                "the acceptance form is made",
                () -> kinds(given.lead(), given.caseId()).contains("ACCEPTANCE_RECORD"));
        assertThat(given.lead()
                        .post("/cases/" + given.caseId() + "/acceptance-record", Map.of("decision", "受理"))
                        .problem())
                .isEqualTo("procedure.accepted-before");
    }

    @Test
    void anOfficerEntersWhatOnlyHeKnowsAndKeepsTheReporterConfidential() {
        InvestigatedCase given = new InvestigatedCase(api, clock);
        given.lead()
                .post(
                        "/cases/" + given.caseId() + "/acceptance-record",
                        Map.of("decision", "受理，派民警处理。", "confidential", true, "casualties", "一人腿部擦伤"))
                .ok();
        assertThat(kinds(given.lead(), given.caseId())).contains("ACCEPTANCE_RECORD");
        assertThat(kinds(given.wang(), given.caseId())).doesNotContain("ACCEPTANCE_RECORD");
    }

    private static List<String> kinds(Api.As reader, String caseId) {
        return reader.get("/cases/" + caseId).ok().get("documents").findValuesAsString("kind");
    }
}
