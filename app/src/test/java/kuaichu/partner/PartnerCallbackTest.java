package kuaichu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import kuaichu.PlatformTest;
import kuaichu.SandboxSecret;
import kuaichu.partner.line.Signing;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** FEATURE: a callback counts only when the partner signed it, now, and it is not the same message again. */
@PlatformTest
class PartnerCallbackTest {
    private static final String SMS = "/api/v1/partner/sms/receipts";

    private final HttpClient http = HttpClient.newHttpClient();
    private final SettableClock clock;
    private final int port;

    PartnerCallbackTest(SettableClock clock, @LocalServerPort int port) {
        this.clock = clock;
        this.port = port;
    }

    @Test
    void aSignedCallbackIsTakenOnceAndItsRepetitionRefused() throws Exception {
        String body = receipt("DELIVERED");
        Map<String, String> headers = sign(body, SandboxSecret.TEXT, clock.instant());

        assertThat(post(SMS, body, headers)).isEqualTo(204);
        assertThat(post(SMS, body, headers)).isEqualTo(409);
        assertThat(post(SMS, body, sign(body, SandboxSecret.TEXT, clock.instant())))
                .as("the same event, told anew")
                .isEqualTo(204);
    }

    @Test
    void aForeignSignatureIsRefused() throws Exception {
        String body = receipt("DELIVERED");

        assertThat(post(SMS, body, sign(body, "somebody-elses-secret", clock.instant())))
                .isEqualTo(401);
        assertThat(post(SMS, body, Map.of())).isEqualTo(401);
    }

    @Test
    void aChangedBodyIsRefused() throws Exception {
        Map<String, String> headers = sign(receipt("FAILED"), SandboxSecret.TEXT, clock.instant());

        assertThat(post(SMS, receipt("DELIVERED"), headers)).isEqualTo(401);
    }

    @Test
    void anOldMessageIsRefused() throws Exception {
        String body = receipt("DELIVERED");

        assertThat(post(
                        SMS,
                        body,
                        sign(body, SandboxSecret.TEXT, clock.instant().minusSeconds(301))))
                .isEqualTo(401);
    }

    @Test
    void theBankNeedsItsSignatureToo() throws Exception {
        String path = "/api/v1/partner/bank/callbacks";

        assertThat(post(path, "{}", sign("{}", "somebody-elses-secret", clock.instant())))
                .isEqualTo(401);
    }

    @Test
    void aSignedBodyNobodyCanReadIsRefused() throws Exception {
        assertThat(post(SMS, "[1", sign("[1", SandboxSecret.TEXT, clock.instant())))
                .isEqualTo(400);
    }

    private static String receipt(String state) {
        return "{\"eventId\":\"e\",\"messageId\":\"m\",\"reference\":\"019c0000-0000-7000-8000-000000000001\",\"state\":\""
                + state + "\",\"at\":\"2026-11-22T01:00:00Z\"}";
    }

    private static Map<String, String> sign(String body, String secret, Instant at) {
        return new Signing(secret).sign(body.getBytes(StandardCharsets.UTF_8), at);
    }

    private int post(String path, String body, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
