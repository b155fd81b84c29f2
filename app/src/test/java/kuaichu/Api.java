package kuaichu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public interface as tests use it, over HTTP. {@code api.as(Api.party("13800010001")).post("/cases", body).ok()}; paths start
 * after {@code /api/v1}; a body is anything JSON can hold, or a text that is JSON already. Every command carries a fresh
 * Idempotency-Key unless {@link As#withKey} names one. People are signed in each time {@code as} is called.
 */
public final class Api {
    private final Environment environment;
    private final JsonMapper mapper;
    private final SentCodes codes;
    private final HttpClient http = HttpClient.newHttpClient();

    Api(Environment environment, JsonMapper mapper, SentCodes codes) {
        this.environment = environment;
        this.mapper = mapper;
        this.codes = codes;
    }

    /** Who calls. */
    public sealed interface Person {}

    /** Nobody signed in. */
    public record Nobody() implements Person {}

    /** A guest of a new device. */
    public record Guest() implements Person {}

    /** A party by phone. */
    public record Party(String phone) implements Person {}

    /** Staff by user name: officer1 to officer4, leader1, leader2, chief1, centre1, insurer1, insurer2, auditor1, sysadmin1, secadmin1. */
    public record Staff(String username) implements Person {}

    public static Person nobody() {
        return new Nobody();
    }

    public static Person guest() {
        return new Guest();
    }

    public static Person party(String phone) {
        return new Party(phone);
    }

    public static Person officer(String username) {
        return new Staff(username);
    }

    /** leader1 and leader2 lead the brigades, chief1 the detachment. */
    public static Person leader(String username) {
        return new Staff(username);
    }

    public static Person centre() {
        return new Staff("centre1");
    }

    public static Person insurer(String username) {
        return new Staff(username);
    }

    public static Person auditor() {
        return new Staff("auditor1");
    }

    public static Person systemAdmin() {
        return new Staff("sysadmin1");
    }

    public static Person securityAdmin() {
        return new Staff("secadmin1");
    }

    /** Address of the platform under test. */
    public String base() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    /** Signed in as somebody. */
    public As as(Person person) {
        return switch (person) {
            case Nobody() -> new As(null, null, null, "zh-CN");
            case Guest() ->
                withToken(as(nobody()).post("/auth/guest-sessions", Map.of()).ok());
            case Party(String phone) -> partySession(as(nobody()), phone);
            case Staff(String username) -> staffSession(username);
        };
    }

    /** Signed in by an answer that carries a token. */
    public As with(Reply session) {
        return withToken(session.ok());
    }

    /** The guest becomes the owner of the phone. */
    public As upgrade(As guest, String phone) {
        return partySession(guest, phone);
    }

    private As partySession(As from, String phone) {
        from.post("/auth/sms-codes", Map.of("phone", phone)).ok();
        return withToken(from.post("/auth/party-sessions", Map.of("phone", phone, "code", codes.last(phone)))
                .ok());
    }

    private As staffSession(String username) {
        JsonNode hints = as(nobody()).get("/auth/demo-hints").ok();
        for (JsonNode hint : hints.get("staff")) {
            if (hint.get("username").asString().equals(username)) {
                return withToken(as(nobody())
                        .post(
                                "/auth/staff-sessions",
                                Map.of(
                                        "username", username,
                                        "password", hints.get("password").asString(),
                                        "totp", hint.get("totp").asString()))
                        .ok());
            }
        }
        throw new AssertionError("no demo staff is called " + username);
    }

    private As withToken(JsonNode session) {
        return new As(session.get("token").asString(), null, null, "zh-CN");
    }

    /** An answer; {@code body} is missing node when there was none. */
    public record Reply(int status, JsonNode body, HttpResponse<byte[]> raw) {
        /** The body of a success. */
        public JsonNode ok() {
            if (status < 200 || status > 299) {
                throw new AssertionError(
                        raw.request().method() + " " + raw.uri().getPath() + " -> " + status + " " + body);
            }
            return body;
        }

        /** The problem's code, or the status when it was a success. */
        public String problem() {
            return body.path("code").asString(status + " is no problem");
        }

        /** Message of a refused field, empty when it was not refused. */
        public String fieldMessage(String field) {
            for (JsonNode refused : body.path("fields")) {
                if (refused.path("field").asString("").equals(field)) {
                    return refused.path("message").asString("");
                }
            }
            return "";
        }

        public @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    /** Calls of one person. */
    public final class As {
        private final @Nullable String token;
        private final @Nullable UUID key;
        private final @Nullable Long version;
        private final String language;

        private As(@Nullable String token, @Nullable UUID key, @Nullable Long version, String language) {
            this.token = token;
            this.key = key;
            this.version = version;
            this.language = language;
        }

        /** The bearer token, for calls that need their own client. */
        public String token() {
            return java.util.Objects.requireNonNull(token);
        }

        public As withKey(UUID idempotencyKey) {
            return new As(token, idempotencyKey, version, language);
        }

        /** Sends If-Match. */
        public As withVersion(long expected) {
            return new As(token, key, expected, language);
        }

        /** The same person with a browser in English. */
        public As inEnglish() {
            return new As(token, key, version, "en");
        }

        public Reply get(String path) {
            return send("GET", path, null);
        }

        public Reply post(String path, Object body) {
            return send("POST", path, body);
        }

        public Reply put(String path, Object body) {
            return send("PUT", path, body);
        }

        public Reply delete(String path) {
            return send("DELETE", path, null);
        }

        /** Any call. */
        public Reply send(String method, String path, @Nullable Object body) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + "/api/v1" + path))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            request.header("Accept-Language", language);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (!method.equals("GET")) {
                request.header("Idempotency-Key", (key == null ? UUID.randomUUID() : key).toString());
            }
            if (version != null) {
                request.header("If-Match", "\"" + version + "\"");
            }
            return Api.this.send(request.build());
        }

        private String json(Object body) {
            return body instanceof String text ? text : mapper.writeValueAsString(body);
        }
    }

    /** A call made by hand. */
    public Reply send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .map(type -> type.contains("json"))
                    .orElse(false);
            JsonNode body = json ? mapper.readTree(response.body()) : mapper.missingNode();
            return new Reply(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
