package kuaichu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.SandboxSecret;
import kuaichu.accident.Roadside;
import kuaichu.partner.line.Signing;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.alarm.AlarmCentre;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: whoever called 122 or 110 finds the report half filled in, and no call gets lost. */
@PlatformTest
class AlarmTransferTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final SettableClock clock;
    private final Sandbox sandbox;

    AlarmTransferTest(Api api, SettableClock clock, Sandbox sandbox) {
        this.api = api;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    @Test
    void theCallerFollowsTheLinkAndFindsWhatWasSaid() {
        String phone = Roadside.phone();
        String alarmNo = handOver(phone, "闽A7K3M1");
        AlarmCentre.Receipt receipt = receipt(alarmNo);
        assertThat(receipt.caseNo()).startsWith("RC");
        assertThat(receipt.callerInvited()).isTrue();

        Eventually.holds("the SMS is there", () -> !sandbox.inbox(phone).isEmpty());
        String sms = sandbox.inbox(phone).getFirst().text();
        assertThat(sms).contains(receipt.caseNo());
        String code = sms.substring(sms.lastIndexOf("/p/join/") + "/p/join/".length());

        Api.As caller = api.as(Api.guest());
        JsonNode joined =
                caller.post("/invitations/" + code + "/acceptance", Map.of()).ok();
        JsonNode view = caller.get("/cases/" + joined.get("caseId").asString()).ok();
        JsonNode own = view.get("parties").get(0);
        assertThat(view.get("channel").asString()).isEqualTo("CALL_110");
        assertThat(view.get("place").get("text").asString()).isEqualTo("鼓岭路与江滨路路口");
        assertThat(own.get("isMe").asBoolean()).isTrue();
        assertThat(own.get("plate").asString()).isEqualTo("闽A7K3M1");
        assertThat(own.get("filledBy").asString()).isEqualTo("CALL_TAKER");
        assertThat(own.get("phone").asString()).startsWith(phone.substring(0, 3));
        assertThat(view.get("allowedActions").toString()).contains("FIX_EVIDENCE");
        assertThat(api.as(Api.guest())
                        .post("/invitations/" + code + "/acceptance", Map.of())
                        .status())
                .as("the link works once")
                .isEqualTo(404);
    }

    @Test
    void theBrigadeFollowsUpUntilTheCallerGoesOn() {
        String phone = Roadside.phone();
        String caseNo = receipt(handOver(phone, "闽A7K3M2")).caseNo();
        Api.As officer = api.as(Api.officer("officer1"));
        JsonNode row = row(officer, caseNo);
        assertThat(row.get("channel").asString()).isEqualTo("CALL_110");
        String caseId = row.get("caseId").asString();
        assertThat(waiting(officer, caseId)).containsExactly("TRANSFERRED_ALARM");
        assertThat(officer.get("/cases/" + caseId + "/alarm").ok().get("note").asString())
                .isEqualTo("报警人称前车急刹");

        Eventually.holds("the SMS is there", () -> !sandbox.inbox(phone).isEmpty());
        String sms = sandbox.inbox(phone).getFirst().text();
        api.as(Api.guest())
                .post("/invitations/" + sms.substring(sms.lastIndexOf('/') + 1) + "/acceptance", Map.of())
                .ok();
        assertThat(waiting(officer, caseId)).isEmpty();
    }

    @Test
    void theOfficerSendsPoliceWhereTheCallerDoesNotGoOn() {
        String caseNo = receipt(handOver(null, "闽A7K3M3")).caseNo();
        Api.As officer = api.as(Api.officer("officer1"));
        String caseId = row(officer, caseNo).get("caseId").asString();

        officer.post("/cases/" + caseId + "/police-requests", Map.of()).ok();

        assertThat(waiting(officer, caseId)).containsExactly("ONSITE");
    }

    @Test
    void theSameNumberIsTheSameCaseAlsoWhenToldTwiceAtOnce() {
        Map<String, Object> alarm = alarm();
        List<CompletableFuture<Api.Reply>> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            told.add(CompletableFuture.supplyAsync(() -> tell(alarm, SandboxSecret.TEXT)));
        }
        List<JsonNode> receipts = told.stream().map(reply -> reply.join().ok()).toList();

        assertThat(receipts.stream().map(receipt -> receipt.get("caseNo").asString()))
                .hasSize(4)
                .containsOnly(receipts.getFirst().get("caseNo").asString());
        assertThat(receipts.stream().filter(receipt -> !receipt.get("repeated").asBoolean()))
                .hasSize(1);
        assertThat(tell(alarm, SandboxSecret.TEXT).ok().get("repeated").asBoolean())
                .isTrue();
        alarm.put("line", "110");
        assertThat(tell(alarm, SandboxSecret.TEXT).ok().get("repeated").asBoolean())
                .as("the other line counts for itself")
                .isFalse();
        assertThat(tell(alarm, SandboxSecret.TEXT).ok().get("caseNo").asString())
                .isNotEqualTo(receipts.getFirst().get("caseNo").asString());
    }

    @Test
    void theHurtNeedPoliceAtOnceAndAPasserByGetsNoLink() {
        String phone = Roadside.phone();
        Map<String, Object> alarm = alarm();
        alarm.put("injury", "SERIOUS");
        alarm.put("injuredCount", 1);
        alarm.put("callerPhone", phone);
        alarm.put("callerInvolved", false);

        JsonNode receipt = tell(alarm, SandboxSecret.TEXT).ok();

        assertThat(receipt.get("state").asString()).isEqualTo("DISPATCHED");
        assertThat(receipt.get("callerInvited").asBoolean()).isFalse();
        Api.As officer = api.as(Api.officer("officer1"));
        String caseId =
                row(officer, receipt.get("caseNo").asString()).get("caseId").asString();
        assertThat(waiting(officer, caseId)).containsExactly("ONSITE");
        assertThat(officer.get("/cases/" + caseId).ok().get("parties").get(0).hasNonNull("phone"))
                .isFalse();
        JsonNode call = officer.get("/cases/" + caseId + "/alarm").ok();
        assertThat(call.get("callerPhone").asString()).contains("****");
        assertThat(officer.get("/cases/" + caseId + "/alarm/full").status()).isEqualTo(400);
        assertThat(officer.get("/cases/" + caseId + "/alarm/full?reason=call-back")
                        .ok()
                        .get("callerPhone")
                        .asString())
                .isEqualTo(phone);
    }

    @Test
    void aStrangersAlarmIsRefused() {
        assertThat(tell(alarm(), "somebody-elses-secret").problem()).isEqualTo("partner.bad-signature");
    }

    @ParameterizedTest
    @CsvSource({
        "line, 119",
        "alarmNo, a b",
        "alarmNo, ",
        "receivedAt, 2099-01-01T00:00:00Z",
        "injury, ",
        "place, ",
        "vehicles, ",
        "callerPhone, 12345"
    })
    void everyWrongFieldIsNamed(String field, String value) {
        Map<String, Object> alarm = alarm();
        alarm.put(field, value);

        Api.Reply reply = tell(alarm, SandboxSecret.TEXT);

        assertThat(reply.problem()).isEqualTo("platform.invalid-input");
        assertThat(reply.fieldMessage(field)).isNotEmpty();
    }

    private static Map<String, Object> alarm() {
        Map<String, Object> alarm = new HashMap<>();
        alarm.put("line", "122");
        alarm.put("alarmNo", UUID.randomUUID().toString());
        alarm.put("receivedAt", "2026-01-05T02:00:00Z");
        alarm.put("place", Map.of("lon", 119.30, "lat", 26.08, "datum", "WGS84", "text", "鼓岭路"));
        alarm.put("injury", "NONE");
        alarm.put("vehicles", List.of(Map.of("kind", "MV", "plate", "闽A7K3M9"), Map.of("kind", "MV")));
        alarm.put("callerInvolved", true);
        return alarm;
    }

    private Api.Reply tell(Map<String, Object> alarm, String secret) {
        byte[] body = JSON.writeValueAsString(alarm).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/partner/alarm/transfers"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        new Signing(secret).sign(body, clock.instant()).forEach(request::header);
        return api.send(request.build());
    }

    private String handOver(@Nullable String phone, String plate) {
        return sandbox.alarms()
                .handOver(new AlarmCentre.Call(
                        "122",
                        null,
                        null,
                        null,
                        null,
                        List.of(new AlarmCentre.Vehicle("MV", plate, "02"), new AlarmCentre.Vehicle("MV", null, null)),
                        phone,
                        true,
                        "报警人称前车急刹"))
                .alarmNo();
    }

    private AlarmCentre.Receipt receipt(String alarmNo) {
        Eventually.holds("the receipt is back", () -> found(alarmNo) != null);
        return java.util.Objects.requireNonNull(found(alarmNo));
    }

    private AlarmCentre.@Nullable Receipt found(String alarmNo) {
        return sandbox.alarms().handed().stream()
                .filter(handed -> handed.alarm().alarmNo().equals(alarmNo))
                .findFirst()
                .orElseThrow()
                .receipt();
    }

    private static JsonNode row(Api.As officer, String caseNo) {
        return officer.get("/cases?q=" + caseNo).ok().get("items").get(0);
    }

    private static List<String> waiting(Api.As officer, String caseId) {
        List<String> queues = new ArrayList<>();
        for (String queue : List.of("TRANSFERRED_ALARM", "ONSITE")) {
            String from = "";
            while (true) {
                JsonNode page = officer.get("/work-items?queue=" + queue + "&limit=100" + from)
                        .ok();
                page.get("items").forEach(item -> {
                    if (item.get("caseId").asString().equals(caseId)) {
                        queues.add(queue);
                    }
                });
                if (!page.hasNonNull("nextCursor")) {
                    break;
                }
                from = "&cursor=" + page.get("nextCursor").asString();
            }
        }
        return queues;
    }
}
