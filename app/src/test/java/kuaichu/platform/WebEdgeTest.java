package kuaichu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kuaichu.Api;
import kuaichu.Api.As;
import kuaichu.Api.Reply;
import kuaichu.PlatformTest;
import org.junit.jupiter.api.Test;

@PlatformTest
class WebEdgeTest {
    private static final Map<String, Object> GOOD =
            Map.of("parties", List.of(Map.of("kind", "MV", "plate", "闽A12345")));

    private final Api api;

    WebEdgeTest(Api api) {
        this.api = api;
    }

    @Test
    void a_repeated_command_runs_once_and_gets_the_first_answer() {
        As party = api.as(Api.guest()).withKey(UUID.randomUUID());
        Reply first = party.post("/probe/runs", GOOD);
        Reply again = party.post("/probe/runs", GOOD);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_same_command_twenty_times_at_once_runs_once() throws InterruptedException, ExecutionException {
        As party = api.as(Api.guest()).withKey(UUID.randomUUID());
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Reply>> calls = IntStream.range(0, 20)
                    .<Callable<Reply>>mapToObj(i -> () -> party.post("/probe/runs", GOOD))
                    .toList();
            List<Future<Reply>> replies = callers.invokeAll(calls);
            assertThat(replies)
                    .extracting(reply -> reply.get().ok().get("run").asInt())
                    .containsOnly(replies.getFirst().get().body().get("run").asInt());
        }
    }

    @Test
    void a_key_with_another_body_is_refused_and_a_missing_key_as_well() {
        As party = api.as(Api.guest()).withKey(UUID.randomUUID());
        party.post("/probe/runs", GOOD).ok();
        assertThat(party.post("/probe/runs", Map.of("parties", List.of(Map.of("kind", "NMV"))))
                        .problem())
                .isEqualTo("platform.idempotency-mismatch");
        HttpRequest keyless = HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/probe/runs"))
                .header("Authorization", "Bearer " + party.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"parties\":[{\"kind\":\"MV\"}]}"))
                .build();
        assertThat(api.send(keyless).problem()).isEqualTo("platform.idempotency-key-missing");
    }

    @Test
    void every_refused_field_names_itself_in_chinese() {
        As party = api.as(Api.guest());
        assertField(party, "{\"parties\":[]}", "parties", "当事人：长度或数量应在 1 到 3 之间");
        assertField(party, "{}", "parties", "当事人：不能为空");
        assertField(party, "{\"parties\":[{\"kind\":\"MV\"},{}]}", "parties[1].kind", "类型：不能为空");
        assertField(party, "{\"parties\":[{\"kind\":\"TANK\"}]}", "parties[0].kind", "类型：请从可选项中选择");
        assertField(party, "{\"parties\":[{\"kind\":\"MV\"}],\"occurredAt\":\"昨天\"}", "occurredAt", "事故时间：时间格式不正确");
        assertField(party, "{\"parties\":[{\"kind\":\"MV\",\"color\":1}]}", "parties[0].color", "color：是无法识别的内容");
        assertThat(api.as(Api.nobody())
                        .post(
                                "/auth/staff-sessions",
                                "{\"username\":\"a\\u0000b\",\"password\":\"x\",\"totp\":\"123456\"}")
                        .fieldMessage("username"))
                .endsWith("：含有不允许的字符");
        Reply plate = party.post("/probe/runs", "{\"parties\":[{\"kind\":\"MV\",\"plate\":\"A1\"}]}");
        assertThat(plate.fieldMessage("parties[0].plate")).startsWith("车牌号");
        assertThat(party.post("/probe/runs", "{nonsense").problem()).isEqualTo("platform.malformed-body");
    }

    private static void assertField(As party, String body, String field, String message) {
        Reply reply = party.post("/probe/runs", body);
        assertThat(reply.problem()).as(body).isEqualTo("platform.invalid-input");
        assertThat(reply.fieldMessage(field)).as(reply.body().toString()).isEqualTo(message);
    }

    @Test
    void an_edit_needs_the_version_it_was_made_from() {
        As party = api.as(Api.guest());
        assertThat(party.put("/probe/edits", GOOD).problem()).isEqualTo("platform.version-missing");
        Reply conflict = party.withVersion(6).put("/probe/edits", GOOD);
        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.body().get("currentVersion").asLong()).isEqualTo(7);
        assertThat(party.withVersion(7).put("/probe/edits", GOOD).header("ETag"))
                .isEqualTo("\"8\"");
    }

    @Test
    void who_is_nobody_or_another_role_or_asks_for_a_foreign_case_is_refused() {
        String path = "/probe/cases/" + UUID.randomUUID();
        assertThat(api.as(Api.nobody()).get(path).status()).isEqualTo(401);
        assertThat(api.as(Api.guest()).get(path).status()).isEqualTo(403);
        assertThat(api.as(Api.officer("officer1")).get(path).problem()).isEqualTo("platform.not-found");
        assertThat(api.as(Api.officer("officer1")).get("/probe/cases/1").problem())
                .isEqualTo("platform.not-found");
    }

    @Test
    void a_failure_nobody_expected_tells_nothing_but_its_trace() {
        Reply reply = api.as(Api.guest()).get("/probe/broken");
        assertThat(reply.problem()).isEqualTo("platform.internal");
        assertThat(reply.body().toString()).doesNotContain("secret");
        assertThat(reply.body().get("traceId").asString()).isEqualTo(reply.header("X-Trace-Id"));
    }

    @Test
    void english_is_spoken_to_who_prefers_it() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/nowhere"))
                .header("Accept-Language", "en-GB,en;q=0.9")
                .build();
        assertThat(api.send(request).body().get("title").asString())
                .isEqualTo("What you are looking for was not found.");
    }

    @Test
    void answers_carry_the_security_headers_and_are_not_kept() {
        Reply reply = api.as(Api.nobody()).get("/insurers");
        assertThat(reply.ok().get("items")).hasSize(2);
        assertThat(reply.header("Content-Security-Policy"))
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_command_of_more_than_a_megabyte_is_refused() {
        String large = "{\"parties\":\"" + "x".repeat(1_100_000) + "\"}";
        assertThat(api.as(Api.guest()).post("/probe/runs", large).problem()).isEqualTo("platform.body-too-large");
    }

    @Test
    void the_closed_list_of_problems_is_published() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.base() + "/problems/platform.not-found"))
                .build();
        assertThat(api.send(request).body().get("status").asInt()).isEqualTo(404);
    }
}
