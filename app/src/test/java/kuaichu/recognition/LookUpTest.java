package kuaichu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.partner.Faults;
import kuaichu.partner.line.Lines;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.state.Partner;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: a plate or a phone brings vehicle, owner, cover and earlier accidents in one entry; a dead partner leaves the way by hand. */
@PlatformTest
class LookUpTest {
    private final Api api;
    private final Roadside roadside;
    private final Faults faults;

    LookUpTest(Api api, SettableClock clock, Sandbox sandbox, Lines lines) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
        this.faults = new Faults(sandbox, lines);
    }

    @Test
    void aPlateBringsVehicleOwnerCoverAndEarlierAccidents() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        roadside.fillIn(zhang, caseId, 0);

        JsonNode found = ask("officer1", Map.of("plate", "闽A·12345", "personTold", true));

        JsonNode vehicle = found.get("vehicles").get(0);
        assertThat(vehicle.get("vehicleTypeText").asString()).isEqualTo("小型轿车");
        assertThat(vehicle.get("ownerName").asString()).isEqualTo("张伟");
        assertThat(vehicle.get("cover").get("insurerName").asString()).contains("榕安");
        assertThat(vehicle.get("cover").get("policyNo").asString()).isNotBlank();
        assertThat(vehicle.get("earlier")
                        .valueStream()
                        .map(one -> one.get("caseId").asString()))
                .contains(caseId);
        assertThat(found.get("people").get(0).get("licenceNo").asString()).isEqualTo("350102198803070016");
        assertThat(found.get("silent")).isEmpty();
    }

    @Test
    void aPhoneBringsThePersonAndTheVehicles() {
        JsonNode found = ask("centre1", Map.of("phone", "13800010002", "personTold", true));

        assertThat(found.get("people").get(0).get("name").asString()).isEqualTo("王芳");
        assertThat(found.get("vehicles").get(0).get("plate").asString()).isEqualTo("闽AD12345");
        assertThat(ask("centre1", Map.of("phone", "13999999999", "personTold", true))
                        .get("people"))
                .isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsNamedAndTheRestStands() {
        faults.breakDown(Partner.MHCX, () -> {
            JsonNode found = ask("officer1", Map.of("plate", "闽AD12345", "personTold", true));

            assertThat(found.get("vehicles").get(0).get("ownerName").asString()).isEqualTo("王芳");
            assertThat(found.get("vehicles").get(0).hasNonNull("cover")).isFalse();
            assertThat(found.get("silent").get(0).asString()).contains("闽海");
        });
        faults.breakDown(Partner.TMRI, () -> {
            JsonNode found = ask("officer2", Map.of("plate", "闽AD2000" + 7, "personTold", true));

            assertThat(found.get("vehicles")).isEmpty();
            assertThat(found.get("silent").get(0).asString()).isEqualTo("六合一");
        });
    }

    @Test
    void whatIsAskedIsWrittenDownAndNotKept() {
        Api.As officer = api.as(Api.officer("officer1"));
        officer.post("/look-ups", Map.of("phone", "13800010001", "personTold", true))
                .ok();

        List<String> subjects = api.as(Api.auditor())
                .get("/audit-entries?kind=LOOK_UP")
                .ok()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("subject").asString())
                .toList();

        assertThat(subjects).contains("phone 138****0001");
        assertThat(String.join(" ", subjects)).doesNotContain("13800010001");
    }

    @Test
    void aPersonWhoWasNotToldIsNotLookedUp() {
        Api.As officer = api.as(Api.officer("officer1"));

        assertThat(officer.post("/look-ups", Map.of("plate", "闽A12345")).fieldMessage("personTold"))
                .isNotBlank();
        assertThat(officer.post("/look-ups", Map.of("plate", "闽A1", "personTold", true))
                        .fieldMessage("plate"))
                .isNotBlank();
        assertThat(roadside.person()
                        .post("/look-ups", Map.of("plate", "闽A12345", "personTold", true))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPartyLearnsTheCoverOfTheOwnVehicleAndNothingOfItsOwner() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        String path = "/cases/" + caseId + "/parties/" + Roadside.partyId(zhang, caseId, 0) + "/vehicle-look-up";

        JsonNode found =
                zhang.post(path, Map.of("plate", "闽A12345", "consent", true)).ok();

        assertThat(found.get("vehicleType").asString()).isEqualTo("K33");
        assertThat(found.get("policyNo").asString()).isNotBlank();
        assertThat(found.toString()).doesNotContain("张伟");
        assertThat(zhang.post(path, Map.of("plate", "闽A12345")).fieldMessage("consent"))
                .isNotBlank();
        assertThat(roadside.person()
                        .post(path, Map.of("plate", "闽A12345", "consent", true))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode ask(String username, Map<String, Object> question) {
        return api.as(Api.officer(username)).post("/look-ups", question).ok();
    }
}
