package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: two reports of one accident are suggested, joined by an officer, and taken apart again; nothing is lost. */
@PlatformTest
class DuplicateReportTest {
    private final Api api;
    private final Roadside roadside;

    DuplicateReportTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void theSecondReporterIsAskedAndTheOfficerJoins() {
        String zhangs = plate();
        String wangs = plate();
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        Api.As officer = api.as(Api.officer("officer1"));
        String first = report(zhang, zhangs, wangs);
        String second = report(wang, wangs, zhangs);

        assertThat(duplicates(zhang, first).get("items"))
                .as("who came first is not asked")
                .isEmpty();
        JsonNode asked = duplicates(wang, second).get("items").get(0);
        assertThat(asked.hasNonNull("report"))
                .as("whose it is, stays with the police")
                .isFalse();
        assertThat(asked.get("samePlate").asBoolean()).isTrue();

        wang.post("/cases/" + second + "/duplicate-answers", Map.of("same", true))
                .ok();
        Roadside.claim(officer, second, "DUPLICATE");
        JsonNode suggested = duplicates(officer, second).get("items").get(0).get("report");
        assertThat(suggested.get("caseId").asString()).isEqualTo(first);
        assertThat(duplicates(officer, second).get("same").asBoolean()).isTrue();

        assertThat(officer.post("/cases/" + second + "/joining", Map.of("into", first))
                        .ok()
                        .get("state")
                        .asString())
                .isEqualTo("JOINED");
        assertThat(duplicates(officer, first).get("parts").get(0).get("caseId").asString())
                .isEqualTo(second);
        assertThat(Roadside.party(officer, second, 0).get("plate").asString())
                .as("what the second one entered stays")
                .isEqualTo(wangs);
        assertThat(timeline(officer, first)).contains("accident.report-received");
        assertThat(timeline(officer, second)).contains("accident.report-joined");
        assertThat(wang.post("/cases/" + second + "/police-requests", Map.of()).problem())
                .as("the joined report goes no way of its own")
                .isEqualTo("accident.illegal-transition");

        assertThat(wang.get("/cases/" + first).status()).isEqualTo(404);
        assertThat(wang.post("/cases/" + second + "/following", Map.of())
                        .ok()
                        .get("caseId")
                        .asString())
                .isEqualTo(first);
        JsonNode ownParty = Roadside.party(wang, first, 1);
        assertThat(ownParty.get("isMe").asBoolean()).isTrue();
        assertThat(ownParty.get("plate").asString()).isEqualTo(wangs);
        assertThat(officer.post("/cases/" + second + "/separation", Map.of("reason", "点错了"))
                        .problem())
                .as("who acts in the other case is not torn out of it")
                .isEqualTo("accident.others-have-joined");
    }

    @Test
    void aJoiningIsTakenBackAndTheReportStandsWhereItStood() {
        String shared = plate();
        String first = report(roadside.person(), plate(), shared);
        Api.As wang = roadside.person();
        String second = report(wang, shared, plate());
        Api.As officer = api.as(Api.officer("officer1"));
        String before = officer.get("/cases/" + second).ok().get("state").asString();
        officer.post("/cases/" + second + "/joining", Map.of("into", first)).ok();

        assertThat(officer.post("/cases/" + second + "/separation", Map.of()).fieldMessage("reason"))
                .isNotEmpty();
        assertThat(officer.post("/cases/" + second + "/separation", Map.of("reason", "不是同一起"))
                        .ok()
                        .get("state")
                        .asString())
                .isEqualTo(before);
        assertThat(duplicates(officer, first).get("parts")).isEmpty();
        assertThat(timeline(officer, first)).contains("accident.report-received", "accident.report-taken-back");
        assertThat(timeline(officer, second)).contains("accident.report-joined", "accident.report-separated");
        assertThat(wang.post("/cases/" + second + "/following", Map.of()).problem())
                .isEqualTo("accident.not-joined");
    }

    @Test
    void whatIsNotTheSameIsNotSuggested() {
        String first = report(roadside.person(), plate(), plate());
        Api.As wang = roadside.person();
        String opposite = report(wang, plate(), plate());

        assertThat(duplicates(wang, opposite).get("items")).isEmpty();
        assertThat(duplicates(api.as(Api.officer("officer1")), first).get("items"))
                .isEmpty();
        assertThat(wang.post("/cases/" + opposite + "/duplicate-answers", Map.of("same", true))
                        .problem())
                .isEqualTo("accident.no-duplicate");
    }

    @Test
    void onlyTheOwnUnitJoinsAndNobodyJoinsWhatHeDoesNotSee() {
        String shared = plate();
        String first = report(roadside.person(), shared, plate());
        Api.As wang = roadside.person();
        String second = report(wang, shared, plate());

        assertThat(api.as(Api.officer("officer2"))
                        .post("/cases/" + second + "/joining", Map.of("into", first))
                        .status())
                .isEqualTo(404);
        assertThat(wang.post("/cases/" + second + "/joining", Map.of("into", first))
                        .status())
                .isEqualTo(403);
        assertThat(api.as(Api.officer("officer1"))
                        .post("/cases/" + second + "/joining", Map.of("into", second))
                        .status())
                .isEqualTo(404);
        assertThat(roadside.person()
                        .post("/cases/" + second + "/following", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private String report(Api.As reporter, String own, String other) {
        Map<String, Object> report = roadside.report(Map.of());
        report.put(
                "parties",
                List.of(
                        Map.of("kind", "MV", "plate", own, "plateType", "02"),
                        Map.of("kind", "MV", "plate", other, "plateType", "02")));
        return reporter.post("/cases", report).ok().get("caseId").asString();
    }

    private static JsonNode duplicates(Api.As reader, String caseId) {
        return reader.get("/cases/" + caseId + "/duplicates").ok();
    }

    private static String timeline(Api.As reader, String caseId) {
        return reader.get("/cases/" + caseId + "/timeline").ok().toString();
    }

    private static String plate() {
        return "闽A" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    }
}
