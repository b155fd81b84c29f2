package kuaichu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.SandboxSecret;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.CaseId;
import kuaichu.partner.line.Signing;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.state.Conduct;
import kuaichu.sandbox.state.Partner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: money moves once, whatever the bank tells twice or does not tell. */
@PlatformTest
class PayoutOverTheBankTest {
    private static final long LOSS = 150_000;
    private static final Conduct SLOW = new Conduct(0, 0, false, false, false, 86_400);

    private final Api api;
    private final Docket docket;
    private final Sandbox sandbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    PayoutOverTheBankTest(Api api, Docket docket, Sandbox sandbox, JdbcClient jdbc, Clock clock) {
        this.api = api;
        this.docket = docket;
        this.sandbox = sandbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void theBankIsWellAgain() {
        sandbox.conduct(Partner.BANK, conduct -> Conduct.GOOD);
    }

    @Test
    void aSettlementToldTwicePaysOnce() {
        sandbox.conduct(Partner.BANK, conduct -> SLOW);
        AgreedCase accident = AgreedCase.play(api, clock);
        String path = accept(accident);
        String orderNo = await(() -> entries(accident, "claim.payout-ordered").stream()
                .map(entry -> entry.body().path("orderNo").asString(""))
                .findFirst()
                .orElse(""));
        Eventually.holds("the bank has the order", () -> countTransfers(orderNo) == 1);

        assertThat(callBack(orderNo)).isEqualTo(204);
        assertThat(callBack(orderNo)).isEqualTo(204);

        JsonNode paid = accident.wang().get(path).ok();
        assertThat(paid.get("state").asString()).isEqualTo("PAID");
        assertThat(paid.get("paidFen").asLong()).isEqualTo(LOSS);
        assertThat(entries(accident, "claim.paid")).hasSize(1);
        assertThat(countTransfers(orderNo)).isEqualTo(1);
    }

    @Test
    void anOutageOfTheBankOnlyDelaysThePayoutAndNobodyHasToHelp() {
        AgreedCase accident = AgreedCase.play(api, clock);
        sandbox.conduct(Partner.BANK, conduct -> conduct.withOutage(true));
        String path = accept(accident);
        Eventually.holds("the transfer was tried", () -> countFailed(accident) == 1);
        assertThat(accident.wang().get(path).ok().get("state").asString()).isEqualTo("PAYING");

        sandbox.conduct(Partner.BANK, conduct -> Conduct.GOOD);
        Eventually.holds("paid by itself", () -> {
            letThePausePass(accident);
            return accident.wang().get(path).ok().get("state").asString().equals("PAID");
        });
        assertThat(entries(accident, "claim.paid")).hasSize(1);
        assertThat(entries(accident, "claim.payout-ordered")).hasSize(1);
    }

    /** Opened, assessed by the causer's insurer and accepted. */
    private String accept(AgreedCase accident) {
        String path =
                ClaimSteps.open(accident.wang(), accident, accident.partyB()).getFirst();
        ClaimSteps.assess(api.as(Api.insurer("insurer1")), path, LOSS);
        ClaimSteps.accept(accident.wang(), path);
        return path;
    }

    private int callBack(String orderNo) {
        String body = "{\"eventId\":\"e\",\"orderNo\":\"" + orderNo + "\",\"amountFen\":" + LOSS
                + ",\"state\":\"SETTLED\",\"bankReference\":\"B-" + orderNo + "\"}";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/partner/bank/callbacks"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        new Signing(SandboxSecret.TEXT)
                .sign(body.getBytes(StandardCharsets.UTF_8), clock.instant())
                .forEach(request::header);
        return api.send(request.build()).status();
    }

    private static String await(Supplier<String> text) {
        Eventually.holds("there", () -> !text.get().isEmpty());
        return text.get();
    }

    private List<Entry> entries(AgreedCase accident, String kind) {
        return docket.listEntries(new CaseId(accident.caseId())).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    private long countTransfers(String orderNo) {
        return sandbox.transfers().stream()
                .filter(transfer -> transfer.orderNo().equals(orderNo))
                .count();
    }

    private int countFailed(AgreedCase accident) {
        return jdbc.sql("select count(*) from partner.outgoing_call where case_id = ? and state = 'WAITING'"
                        + " and attempts > 0 and operation = 'claim.transfer-payout'")
                .param(accident.caseId())
                .query(Integer.class)
                .single();
    }

    /** The scheduler finds the case's waiting calls due at its next look. */
    private void letThePausePass(AgreedCase accident) {
        jdbc.sql(
                        "update platform.scheduled_tasks t set execution_time = timestamptz 'epoch' from partner.outgoing_call c"
                                + " where c.case_id = ? and t.task_name = 'partner.call' and t.task_instance = c.call_id::text"
                                + " and not t.picked and t.execution_time > now()")
                .param(accident.caseId())
                .update();
    }
}
