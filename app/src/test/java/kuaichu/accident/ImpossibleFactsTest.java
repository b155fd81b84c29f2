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
        String caseId = reported(zhang, "MV", "MV", "MV");

        Api.Reply refused = state(zhang, caseId, 0, List.of("SPEEDING", "NMV_WRONG"), List.of("NMV_TURN"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldMessage("behaviours[1]")).contains("不适用");
        assertThat(refused.fieldMessage("otherBehaviours[0]")).contains("不适用");
    }

    @Test
    void whereTwoMetPicturesAreAnsweredAndNoBehavioursNamed() {
        Api.As zhang = roadside.person();
        String caseId = reported(zhang, "MV", "MV");

        Api.Reply named = state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        assertThat(named.status()).isEqualTo(400);
        assertThat(named.fieldMessage("behaviours")).contains("看图");

        Api.Reply odd = roadside.answer(zhang, caseId, 0, "MOTION:A=FLYING", "MOTION:C=STRAIGHT");
        assertThat(odd.status()).isEqualTo(400);
        assertThat(odd.fieldMessage("answers.MOTION:A")).contains("选项");
        assertThat(odd.fieldMessage("answers.MOTION:C")).contains("没有这一问");
    }

    @Test
    void withThreePartiesBehavioursAreNamedAndPicturesAreNotAsked() {
        Api.As zhang = roadside.person();
        String caseId = reported(zhang, "MV", "MV", "MV");

        assertThat(roadside.answer(zhang, caseId, 0, "RELATION=SIDE").fieldMessage("answers"))
                .contains("双方");
        state(zhang, caseId, 0, List.of("REAR_END"), List.of()).ok();
        String first = Roadside.partyId(zhang, caseId, 0);
        assertThat(zhang.get("/cases/" + caseId + "/parties/" + first + "/questions")
                        .ok()
                        .get("questions"))
                .isEmpty();
    }

    @Test
    void aCyclistMayHaveCrossedWronglyAndTheProposalStands() {
        Api.As zhang = roadside.person();
        String caseId = reported(zhang, "MV", "NMV");
        for (int i = 0; i < 2; i++) {
            roadside.answer(zhang, caseId, i, "RELATION=SIDE", "MOTION:A=STRAIGHT", "MOTION:B=LANE_CHANGE")
                    .ok();
        }

        JsonNode proposal = zhang.get("/cases/" + caseId + "/proposal").ok();

        assertThat(proposal.get("grades").get(1).get("grade").asString()).isEqualTo("FULL");
    }

    /** The kinds of parties may still be corrected; of a car other questions are asked, so everybody is heard anew. */
    @Test
    void whoTurnsOutToHaveDrivenACarIsAskedAnew() {
        Api.As zhang = roadside.person();
        String caseId = reported(zhang, "MV", "NMV");
        for (int i = 0; i < 2; i++) {
            roadside.answer(zhang, caseId, i, "LANE:B=MOTOR_LANE").ok();
        }
        correctKind(zhang, caseId, 1, "MV");

        assertThat(zhang.get("/cases/" + caseId + "/proposal").problem()).isEqualTo("determination.statements-missing");
        assertThat(roadside.answer(zhang, caseId, 0, "LANE:B=MOTOR_LANE").fieldMessage("answers.LANE:B"))
                .isNotBlank();
        for (int i = 0; i < 2; i++) {
            roadside.answer(zhang, caseId, i, "LANE:B=OWN").ok();
        }
        assertThat(zhang.get("/cases/" + caseId + "/proposal").status()).isEqualTo(200);
    }

    private String reported(Api.As reporter, String... kinds) {
        Map<String, Object> report = roadside.report(Map.of("partyKinds", List.of(kinds)));
        report.put("digests", roadside.allDigests());
        return reporter.post("/cases", report).ok().get("caseId").asString();
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
