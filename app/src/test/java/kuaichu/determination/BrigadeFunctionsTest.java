package kuaichu.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE F43: a brigade offers what is switched on for it; what is off neither starts nor is shown. */
@PlatformTest
class BrigadeFunctionsTest {
    private static final List<String> ALL = List.of("ONLINE_DETERMINATION", "SELF_NEGOTIATION");

    private final Api api;
    private final Roadside roadside;

    BrigadeFunctionsTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @AfterEach
    void everything_on_again() {
        offer("350102000000", ALL);
        offer("350100000000", ALL);
    }

    @Test
    void where_negotiation_is_off_an_officer_is_asked_and_where_both_are_off_the_police_is_called() {
        Api.As zhang = roadside.person();
        String caseId = agreed(zhang);
        assertThat(actions(zhang, caseId)).contains("OPEN_NEGOTIATION", "REQUEST_DETERMINATION");

        offer("350102000000", List.of("ONLINE_DETERMINATION"));
        assertThat(actions(zhang, caseId)).contains("REQUEST_DETERMINATION").doesNotContain("OPEN_NEGOTIATION");
        assertThat(zhang.post("/cases/" + caseId + "/agreement", Map.of()).problem())
                .isEqualTo("determination.switched-off");

        offer("350102000000", List.of());
        assertThat(actions(zhang, caseId))
                .contains("REQUEST_POLICE")
                .doesNotContain("OPEN_NEGOTIATION", "REQUEST_DETERMINATION");
        assertThat(zhang.post(
                                "/cases/" + caseId + "/determination-requests",
                                Map.of("partyId", Roadside.partyId(zhang, caseId, 0), "agreed", true))
                        .problem())
                .isEqualTo("determination.switched-off");
    }

    @Test
    void what_the_detachment_switches_off_is_off_in_its_brigades_and_on_again_when_it_says_so() {
        Api.As zhang = roadside.person();
        String caseId = agreed(zhang);
        offer("350100000000", List.of("ONLINE_DETERMINATION"));
        assertThat(actions(zhang, caseId)).doesNotContain("OPEN_NEGOTIATION");
        offer("350100000000", ALL);
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        String path = path("350103000000");
        long version = system().get(path).ok().get("version").asLong();
        assertThat(system().withVersion(version + 1)
                        .put(path, Map.of("functions", List.of()))
                        .problem())
                .isEqualTo("platform.version-conflict");
        assertThat(system().get(path).ok().get("functions")).hasSize(2);
    }

    private String agreed(Api.As zhang) {
        String caseId = roadside.clearedCase(zhang);
        for (int i = 0; i < 2; i++) {
            roadside.fillIn(zhang, caseId, i);
        }
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        roadside.state(zhang, caseId, 1, List.of(), List.of("REAR_END"));
        return caseId;
    }

    private Api.As system() {
        return api.as(Api.systemAdmin());
    }

    private String path(String code) {
        JsonNode units = system().get("/units").ok().get("items");
        return StreamSupport.stream(units.spliterator(), false)
                .filter(unit -> unit.get("code").asString().equals(code))
                .map(unit -> "/units/" + unit.get("unitId").asString() + "/functions")
                .findFirst()
                .orElseThrow();
    }

    private void offer(String code, List<String> functions) {
        String path = path(code);
        long version = system().get(path).ok().get("version").asLong();
        system().withVersion(version).put(path, Map.of("functions", functions)).ok();
    }

    private static List<String> actions(Api.As party, String caseId) {
        return StreamSupport.stream(
                        party.get("/cases/" + caseId).ok().get("allowedActions").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
