package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.docket.DocketSubscriptions;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.state.Conduct;
import kuaichu.sandbox.state.Partner;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: identities are looked up in the police register, and nobody waits for it. */
@PlatformTest
class RegisterCheckTest {
    private final Api api;
    private final Roadside roadside;
    private final Sandbox sandbox;
    private final JdbcClient jdbc;
    private final DocketQuiet quiet;

    RegisterCheckTest(
            Api api, SettableClock clock, Sandbox sandbox, JdbcClient jdbc, DocketSubscriptions subscriptions) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
        this.sandbox = sandbox;
        this.jdbc = jdbc;
        this.quiet = new DocketQuiet(subscriptions);
    }

    @AfterEach
    void theRegisterIsWellAgain() {
        sandbox.conduct(Partner.TMRI, conduct -> Conduct.GOOD);
    }

    @Test
    void anEnteredVehicleIsFoundRegisteredAndTheOfficerSeesIt() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        assertThat(outcomes(zhang, caseId)).containsExactly("VEHICLE NOT_VERIFIED []", "DRIVER NOT_VERIFIED []");
        enter(zhang, caseId, Map.of());

        Eventually.holds(
                "both looked up",
                () -> outcomes(zhang, caseId).equals(List.of("VEHICLE MATCHED []", "DRIVER MATCHED []")));
        assertThat(outcomes(api.as(Api.officer("officer1")), caseId))
                .containsExactly("VEHICLE MATCHED []", "DRIVER MATCHED []");
        assertThat(zhang.get("/cases/" + caseId + "/timeline").ok().toString()).contains("登记信息");
    }

    @Test
    void whatDoesNotFitIsNamedToThePartyAndThePoliceAndToNobodyElse() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        Roadside.join(zhang, wang, caseId);
        enter(zhang, caseId, Map.of("vehicleType", "H31", "name", "张三"));

        Eventually.holds(
                "both looked up",
                () -> outcomes(zhang, caseId)
                        .equals(List.of("VEHICLE MISMATCHED [VEHICLE_TYPE]", "DRIVER MISMATCHED [NAME]")));
        assertThat(Roadside.party(wang, caseId, 0).hasNonNull("checks")).isFalse();

        enter(zhang, caseId, Map.of());
        Eventually.holds(
                "put right", () -> outcomes(zhang, caseId).equals(List.of("VEHICLE MATCHED []", "DRIVER MATCHED []")));
    }

    @Test
    void aSilentRegisterDelaysNothingAndIsAskedAgain() {
        // a vehicle and a driver nobody asked about before: answers are kept for a while
        sandbox.conduct(Partner.TMRI, conduct -> conduct.withOutage(true));
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        enter(zhang, caseId, Map.of("plate", "闽A1" + Roadside.phone().substring(7), "licenceNo", "440524188001010014"));
        Eventually.holds("it was tried", () -> waiting(caseId) > 0);
        assertThat(outcomes(zhang, caseId)).containsExactly("VEHICLE NOT_VERIFIED []", "DRIVER NOT_VERIFIED []");
        assertThat(Roadside.party(zhang, caseId, 0).get("complete").asBoolean()).isTrue();

        sandbox.conduct(Partner.TMRI, conduct -> Conduct.GOOD);
        Eventually.holds("looked up by itself", () -> {
            letThePausePass(caseId);
            return outcomes(zhang, caseId).equals(List.of("VEHICLE NOT_FOUND []", "DRIVER NOT_FOUND []"));
        });
    }

    @Test
    void nobodyTriesOutNumbers() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        for (int i = 0; i < 14; i++) {
            enter(zhang, caseId, Map.of("plate", "闽A1234" + i % 10));
        }
        quiet.await();

        int asked = jdbc.sql("select count(*) from partner.outgoing_call where case_id = ? and operation = ?")
                .params(UUID.fromString(caseId), "accident.check-register")
                .query(Integer.class)
                .single();
        assertThat(asked).as("ten changes and the clearance").isEqualTo(11);
    }

    /** As registered, but for what is said otherwise. */
    private void enter(Api.As writer, String caseId, Map<String, Object> otherwise) {
        roadside.enter(writer, caseId, 0, otherwise);
    }

    private static List<String> outcomes(Api.As reader, String caseId) {
        return StreamSupport.stream(
                        Roadside.party(reader, caseId, 0).get("checks").spliterator(), false)
                .map(check -> check.get("what").asString() + " "
                        + check.get("outcome").asString() + " " + names(check.get("mismatches")))
                .toList();
    }

    private static List<String> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private int waiting(String caseId) {
        return jdbc.sql("select count(*) from partner.outgoing_call where case_id = cast(? as uuid)"
                        + " and operation = 'accident.check-register' and state = 'WAITING' and attempts > 0")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    private void letThePausePass(String caseId) {
        jdbc.sql("update platform.scheduled_tasks t set execution_time = timestamptz 'epoch' from"
                        + " partner.outgoing_call c where c.case_id = cast(? as uuid) and t.task_name ="
                        + " 'partner.call' and t.task_instance = c.call_id::text and not t.picked and"
                        + " t.execution_time > now()")
                .param(caseId)
                .update();
    }
}
