package kuaichu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FEATURE: who asks too often has to wait. Each test calls from an address of its own, to which the limits of the city apply. */
@PlatformTest
class LimitsTest {
    private static final Map<String, String> SIGN_INS = Map.of(
            "sms-codes", "{\"phone\":\"13911113333\"}",
            "guest-sessions", "{}",
            "party-sessions", "{\"phone\":\"13911113333\",\"code\":\"000000\"}",
            "staff-sessions", "{\"username\":\"nobody-9\",\"password\":\"x\",\"totp\":\"000000\"}");

    private final Api api;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    LimitsTest(Api api, SettableClock clock, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_phone_is_sent_one_code_a_minute_five_an_hour_and_ten_a_day_whoever_asks() {
        int address = 0;
        for (int hour = 0; hour < 24; hour += 3) {
            for (int minute = 0; minute < 55; minute += 5) {
                // another address each time: the phone is what counts
                post("127.0.1." + (++address), "sms-codes", "{\"phone\":\"13911112222\"}");
                post("127.0.1." + address, "sms-codes", "{\"phone\":\"13911112222\"}");
                clock.advance(Duration.ofMinutes(5));
            }
            assertThat(sent()).isEqualTo(hour == 0 ? 5 : 10);
            clock.advance(Duration.ofMinutes(125));
        }
        assertThat(post("127.0.1.99", "sms-codes", "{\"phone\":\"13911112222\"}")
                        .statusCode())
                .as("the next day")
                .isEqualTo(202);
    }

    private int sent() {
        return jdbc.sql("select count(*) from access.code_sent where address like '127.0.1.%'")
                .query(Integer.class)
                .single();
    }

    @Test
    void an_address_that_signs_in_without_end_has_to_wait() {
        SIGN_INS.forEach((command, body) -> {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 45; i++) {
                HttpResponse<Void> response = post("127.0.0.3", command, body);
                statuses.add(response.statusCode());
                assertThat(response.statusCode() != 429
                                || response.headers().firstValue("Retry-After").isPresent())
                        .isTrue();
            }
            assertThat(statuses).as(command).contains(429);
            assertThat(statuses.subList(0, 20)).as(command).doesNotContain(429);
        });
    }

    @Test
    void a_person_who_calls_without_end_has_to_wait_and_nobody_else() {
        String token = api.as(Api.guest()).token();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 1_000 && !statuses.contains(429); i++) {
            statuses.add(get("127.0.0.4", token));
        }
        assertThat(statuses).hasSizeGreaterThan(600).contains(200, 429);
        assertThat(get("127.0.0.4", api.as(Api.guest()).token())).isEqualTo(200);
    }

    private int get(String address, String token) {
        return send(
                        address,
                        request("session")
                                .header("Authorization", "Bearer " + token)
                                .GET()
                                .build())
                .statusCode();
    }

    private HttpResponse<Void> post(String address, String command, String body) {
        return send(
                address,
                request(command)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/auth/" + path));
    }

    private static HttpResponse<Void> send(String address, HttpRequest request) {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build()) {
            return client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
