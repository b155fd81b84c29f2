package kuaichu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.architecture.Endpoints;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.platform.Role;
import kuaichu.platform.web.TokenResolver;
import kuaichu.platform.web.Visibility;
import kuaichu.security.Wire.Answer;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** FEATURE: nobody gets past the rules of access: everybody on everything, and attacks on the running platform. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityTest {
    private static final Path PAGE = Path.of("../docs/authorisation.md");
    private static final Path LINE = Path.of("target/security.txt");

    private final Api api;
    private final SettableClock clock;
    private final TokenResolver tokens;
    private final JdbcClient jdbc;
    private final List<Declared> endpoints;
    private final List<Visibility> rules;
    private final Gaps gaps = new Gaps();
    private TwoWorlds worlds;
    private Attacks attacks;

    SecurityTest(
            Api api,
            SettableClock clock,
            TokenResolver tokens,
            JdbcClient jdbc,
            List<Visibility> rules,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.clock = clock;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.rules = rules;
        this.endpoints = Endpoints.ofHouse(mappings);
    }

    @BeforeAll
    void two_accidents_in_two_brigades() {
        worlds = new TwoWorlds(api, clock, tokens, jdbc);
        Bodies bodies = new Bodies(api.as(Api.nobody()).get("/openapi.json").ok());
        attacks = new Attacks(endpoints, bodies, worlds, new Wire(api.base()), gaps);
    }

    @AfterAll
    void sum_up() throws IOException {
        Files.writeString(
                LINE,
                "security endpoints=%d roles=%d cases=%d payloads=%d gaps=%d%n"
                        .formatted(endpoints.size(), Role.values().length + 1, gaps.cases(), gaps.payloads(), gaps.found().size()));
    }

    @Test
    void everybody_on_every_endpoint_gets_what_the_declarations_say_and_the_page_says_it_too() throws IOException {
        AuthorisationMatrix matrix = new AuthorisationMatrix(endpoints, rules, worlds, new Wire(api.base()), gaps);
        unbroken(matrix::check);
        if (Boolean.getBoolean("authorisation.write")) {
            Files.writeString(PAGE, matrix.page());
        }
        assertThat(Files.readString(PAGE))
                .as("the declarations changed: run this test with -Dauthorisation.write=true and look at the difference")
                .isEqualTo(matrix.page());
    }

    @Test
    void texts_made_to_break_pages_queries_logs_and_messages_break_nothing_and_call_nobody() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            unbroken(() -> attacks.textsInEveryField("http://127.0.0.1:" + canary.getLocalPort() + "/"));
            canary.setSoTimeout(1);
            org.junit.jupiter.api.Assertions.assertThrows(SocketTimeoutException.class, canary::accept);
        }
    }

    @Test
    void identities_of_others_in_a_body_open_and_change_nothing() {
        unbroken(attacks::foreignIdentitiesInBodies);
        assertThat(worlds.intrusions()).isZero();
    }

    @Test
    void fields_nobody_asked_for_are_refused_by_name() {
        unbroken(attacks::fieldsNobodyAskedFor);
    }

    @Test
    void bodies_that_are_none_are_refused() {
        unbroken(attacks::shapesOfBodies);
    }

    @Test
    void addresses_lead_nowhere_else() {
        unbroken(attacks::addresses);
    }

    @Test
    void a_session_is_a_whole_bearer_token_and_nothing_else() {
        unbroken(attacks::tokens);
    }

    @Test
    void bytes_that_are_no_request_are_refused_and_told_nothing() {
        unbroken(attacks::bytesThatAreNoRequest);
    }

    @Test
    void the_key_of_another_opens_nothing() {
        UUID key = UUID.randomUUID();
        var body = java.util.Map.of("parties", List.of(java.util.Map.of("kind", "MV", "plate", "闽A12345")));
        api.as(Api.guest()).withKey(key).post("/probe/runs", body).ok();
        assertThat(api.as(Api.guest()).withKey(key).post("/probe/runs", body).header("Idempotency-Replayed"))
                .isNull();
    }

    @Test
    void a_page_may_run_nothing_inline_and_hsts_is_for_tls_alone() {
        Answer page = new Wire(api.base()).call("GET", "/p/", null, null);
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self';").doesNotContain("unsafe");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void a_phone_gets_five_codes_an_hour_and_ten_a_day() {
        Wire outside = new Wire(api.base(), "127.0.0.2");
        String phone = "{\"phone\":\"13911112222\"}";
        int sent = 0;
        for (int minute = 0; minute < 30 * 60; minute += 5) {
            clock.advance(Duration.ofMinutes(5));
            Answer answer = code(outside, phone);
            sent += answer.status() == 202 ? 1 : 0;
            assertThat(sent).as("within the hour").isLessThanOrEqualTo(minute < 60 ? 5 : 15);
        }
        clock.reset();
        assertThat(jdbc.sql("select count(*) from access.code_sent where address = '127.0.0.2'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(sent)
                .isBetween(10, 15);
    }

    @Test
    void an_address_that_asks_without_end_has_to_wait() {
        for (String command : List.of("sms-codes", "guest-sessions", "party-sessions", "staff-sessions")) {
            Wire outside = new Wire(api.base(), "127.0.0.3");
            String body = switch (command) {
                case "sms-codes" -> "{\"phone\":\"13911113333\"}";
                case "party-sessions" -> "{\"phone\":\"13911113333\",\"code\":\"000000\"}";
                case "staff-sessions" -> "{\"username\":\"nobody-9\",\"password\":\"x\",\"totp\":\"000000\"}";
                default -> "{}";
            };
            List<Integer> statuses = new java.util.ArrayList<>();
            for (int i = 0; i < 45; i++) {
                Answer answer = outside.command("POST", "/api/v1/auth/" + command, null, body);
                statuses.add(answer.status());
                assertThat(answer.status() != 429 || !answer.header("Retry-After").isEmpty()).isTrue();
            }
            assertThat(statuses).as(command).contains(429);
            assertThat(statuses.subList(0, 20)).as(command).doesNotContain(429);
        }
    }

    @Test
    void a_person_who_calls_without_end_has_to_wait() {
        Wire outside = new Wire(api.base(), "127.0.0.4");
        String token = api.as(Api.guest()).token();
        int[] statuses = java.util.stream.IntStream.range(0, 400)
                .map(i -> outside.call("GET", "/api/v1/auth/session", token, null).status())
                .toArray();
        assertThat(statuses).contains(200, 429).containsOnly(200, 429);
    }

    private static Answer code(Wire outside, String phone) {
        return outside.call(
                "POST", "/api/v1/auth/sms-codes", null, phone.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    private void unbroken(Runnable attack) {
        int before = gaps.found().size();
        attack.run();
        List<String> found = gaps.found().subList(before, gaps.found().size());
        assertThat(found.stream().distinct().limit(60)).isEmpty();
    }
}
