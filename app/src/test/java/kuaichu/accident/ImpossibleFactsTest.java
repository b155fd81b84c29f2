package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: what cannot have happened is refused where it is said, in words, and never breaks the house. */
@PlatformTest
class ImpossibleFactsTest {
    private final Api api;
    private final Roadside roadside;

    ImpossibleFactsTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void peopleOnFootAloneHaveNoRoadAccident() {
        Api.Reply refused =
                api.as(Api.guest()).post("/cases", roadside.report(Map.of("partyKinds", List.of("PED", "PED"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldMessage("eligibility.partyKinds")).contains("机动车");
    }

    @Test
    void describedPartiesWithoutAVehicleAreRefusedWhateverWasAnswered() {
        Map<String, Object> report = roadside.report(Map.of("partyKinds", List.of("MV", "PED")));
        report.put("parties", List.of(Map.of("kind", "PED"), Map.of("kind", "PED")));

        Api.Reply refused = api.as(Api.guest()).post("/cases", report);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldMessage("parties")).contains("机动车");
    }

    @Test
    void aHoleInAListIsNamed() {
        Api.Reply refused =
                api.as(Api.guest()).post("/cases", roadside.report(Map.of("partyKinds", Arrays.asList("MV", null))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldMessage("eligibility.partyKinds[1]")).isNotBlank();
    }

    @Test
    void aCarCannotHaveBeenRiddenAgainstTheCycleLane() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);

        Api.Reply refused = state(zhang, caseId, 0, List.of("SPEEDING", "NMV_WRONG"), List.of("NMV_TURN"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldMessage("behaviours[1]")).contains("不适用");
        assertThat(refused.fieldMessage("otherBehaviours[0]")).contains("不适用");
    }

    @Test
    void aCyclistMayHaveCrossedWronglyAndTheProposalStands() {
        Api.As zhang = roadside.person();
        Map<String, Object> report = roadside.report(Map.of("partyKinds", List.of("MV", "NMV")));
        report.put("digests", roadside.allDigests());
        String caseId = zhang.post("/cases", report).ok().get("caseId").asString();

        state(zhang, caseId, 0, List.of(), List.of("NMV_WRONG")).ok();
        state(zhang, caseId, 1, List.of("NMV_WRONG"), List.of()).ok();

        assertThat(zhang.get("/cases/" + caseId + "/proposal").status()).isEqualTo(200);
    }

    /** The kinds of parties may still be corrected; then what was said of them may not fit any more. */
    @Test
    void aContradictionThatAppearsLaterIsARefusalToo() {
        Api.As zhang = roadside.person();
        Map<String, Object> report = roadside.report(Map.of("partyKinds", List.of("MV", "NMV")));
        report.put("digests", roadside.allDigests());
        String caseId = zhang.post("/cases", report).ok().get("caseId").asString();
        state(zhang, caseId, 0, List.of(), List.of("NMV_WRONG")).ok();
        state(zhang, caseId, 1, List.of("NMV_WRONG"), List.of()).ok();
        correctKind(zhang, caseId, 1, "MV");

        Api.Reply refused = zhang.get("/cases/" + caseId + "/proposal");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("platform.facts-contradict");
        assertThat(refused.fieldMessage("parties[B].behaviours")).contains("矛盾");
        assertThat(zhang.get("/cases/" + caseId).status()).isEqualTo(200);
    }

    private static void correctKind(Api.As writer, String caseId, int index, String kind) {
        JsonNode party = Roadside.party(writer, caseId, index);
        writer.withVersion(party.get("version").asLong())
                .put("/cases/" + caseId + "/parties/" + party.get("partyId").asString(), Map.of("kind", kind))
                .ok();
    }

    private static Api.Reply state(Api.As speaker, String caseId, int index, List<String> own, List<String> other) {
        JsonNode party = Roadside.party(speaker, caseId, index);
        Map<String, Object> statement = new HashMap<>();
        statement.put("motion", "STRAIGHT");
        statement.put("behaviours", own);
        statement.put("otherBehaviours", other);
        statement.put("damageParts", List.of("FRONT"));
        return speaker.withVersion(party.get("version").asLong())
                .put("/cases/" + caseId + "/parties/" + party.get("partyId").asString() + "/statement", statement);
    }
}
