package kuaichu.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.platform.Role;
import kuaichu.security.TwoWorlds.Someone;
import kuaichu.security.Wire.Answer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Attacks on every endpoint by somebody who may call it, and on the server below. Each sends its payloads and judges each answer. */
final class Attacks {
    private static final JsonNodeFactory JSON = new JsonMapper().getNodeFactory();
    private static final List<String> TRAVERSALS = List.of(
            "../../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/keys.json", "..%5c..%5ckeys.json", "..;/keys.json",
            "%252e%252e%252fkeys.json", "....//keys.json", "%c0%ae%c0%ae/keys.json", "/etc/passwd", "index.html%00.js", ".%0a./keys.json");

    private final List<Declared> endpoints;
    private final Bodies bodies;
    private final TwoWorlds worlds;
    private final Wire wire;
    private final Gaps gaps;

    Attacks(List<Declared> endpoints, Bodies bodies, TwoWorlds worlds, Wire wire, Gaps gaps) {
        this.endpoints = endpoints;
        this.bodies = bodies;
        this.worlds = worlds;
        this.wire = wire;
        this.gaps = gaps;
    }

    /** @param canary address nobody has a reason to call */
    void textsInEveryField(String canary) {
        List<String> payloads = List.of(
                "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "' or '1'='1' --", "1; drop table docket.entry",
                "{{7*7}}${7*7}%s%n", "a\r\nSet-Cookie: x=1", "a\u0000b", "\u001b[31mred\u009b2J", "\ud800", canary, "x".repeat(70_000));
        forEachCommand((endpoint, path, attacker) -> {
            for (Bodies.Field field : bodies.fields(endpoint.method(), endpoint.path())) {
                for (String payload : payloads) {
                    Answer answer = attack(endpoint, path, attacker, field.with(JSON.stringNode(payload)), field.path());
                    boolean unfit = !payload.chars().allMatch(c -> c >= ' ' && c != 0x9b && !Character.isSurrogate((char) c) || c == '\r' || c == '\n');
                    gaps.require(!unfit || answer.status() >= 400, endpoint + " takes an unfit character in " + field.path());
                }
            }
        });
    }

    /** Identities of the foreign case in every field that holds one. */
    void foreignIdentitiesInBodies() {
        forEachCommand((endpoint, path, attacker) -> {
            for (Bodies.Field field : bodies.fields(endpoint.method(), endpoint.path())) {
                if (field.identity()) {
                    for (UUID foreign : worlds.away().ids().values()) {
                        attack(endpoint, path, attacker, field.with(JSON.stringNode(foreign.toString())), field.path());
                    }
                }
            }
        });
    }

    /** What a client has no business to set is refused by name, not ignored. */
    void fieldsNobodyAskedFor() {
        forEachCommand((endpoint, path, attacker) -> {
            for (String extra : List.of("role", "unitId", "ownerId", "accountId", "state", "version", "createdAt", "__proto__", "class")) {
                boolean known = bodies.fields(endpoint.method(), endpoint.path()).stream()
                        .anyMatch(field -> field.path().equals("/" + extra));
                Answer answer = attack(endpoint, path, attacker, "{\"" + extra + "\":\"LEADER\"}", extra);
                gaps.require(
                        known || answer.status() >= 400 && answer.body().contains("\"" + extra + "\""),
                        endpoint + " takes a field " + extra + " -> " + answer.status());
            }
        });
    }

    void shapesOfBodies() {
        List<String> shapes = List.of(
                "", "null", "[]", "\"text\"", "{", "{}{}", "{\"a\":1,\"a\":2}", "[".repeat(20_000), "{\"a\":".repeat(5_000), "{\"a\":1e999999999}",
                "{\"a\":\"" + "x".repeat(1_100_000) + "\"}", "<xml/>");
        forEachCommand((endpoint, path, attacker) -> {
            for (String shape : shapes) {
                Answer answer = attack(endpoint, path, attacker, shape, "shape " + shape.substring(0, Math.min(12, shape.length())));
                gaps.require(answer.status() >= 400, endpoint + " takes a body that is none");
            }
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/a+json")) {
                Answer answer = gaps.attacked(endpoint + " as " + type, wire.call(
                        endpoint.method(), path, attacker.token(), "{}".getBytes(StandardCharsets.UTF_8),
                        "Content-Type", type, "Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"1\""));
                gaps.require(answer.status() >= 400, endpoint + " reads " + type);
            }
        });
    }

    void addresses() {
        for (Declared endpoint : endpoints) {
            Someone attacker = attacker(endpoint).orElseThrow();
            for (String evil : TRAVERSALS) {
                if (endpoint.path().contains("{")) {
                    String path = endpoint.path().replaceAll("\\{[^}]+}", evil.replace("\\", "\\\\"));
                    rawGet(endpoint.method(), path, attacker.token());
                }
            }
            for (String query : List.of("cursor=%00", "limit=%1b", "state=%0d%0aX:1", "reason=%00", "x%00=1", "cursor=%27or%271", "limit=99999999999")) {
                if (endpoint.method().equals("GET") && !endpoint.path().endsWith("/stream")) {
                    gaps.attacked(endpoint + "?" + query, wire.call(
                            "GET", worlds.home().path(endpoint.path()) + "?" + query, attacker.token(), null));
                }
            }
        }
        for (String app : List.of("/p/", "/f/", "/c/", "/p/assets/", "/api/v1/uploads/")) {
            TRAVERSALS.forEach(evil -> rawGet("GET", app + evil, null));
        }
    }

    private void rawGet(String method, String path, @org.jspecify.annotations.Nullable String token) {
        gaps.attackedRaw(method + " " + path, wire.raw((method + " " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n") + "Content-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8)));
    }

    /** A session is a bearer token of ours, whole, and nothing else. */
    void tokens() {
        String token = Objects.requireNonNull(worlds.atHome(Role.OFFICER).orElseThrow().token());
        String swapped = token.chars()
                .mapToObj(Character::toString)
                .map(c -> c.equals(c.toUpperCase(Locale.ROOT)) ? c.toLowerCase(Locale.ROOT) : c.toUpperCase(Locale.ROOT))
                .reduce("", String::concat);
        String session = "/api/v1/auth/session";
        // on one connection: the right one first
        gaps.require(wire.call("GET", session, token, null).status() == 200, "the right token is refused");
        for (String wrong : List.of(swapped, token + "A", token.substring(1), "null", "undefined", "x".repeat(9_000), token + "," + token)) {
            refused("a wrong token", wire.call("GET", session, wrong, null));
        }
        for (String cookie : List.of("token", "session", "JSESSIONID", "Authorization")) {
            refused("a cookie", wire.call("GET", session, null, null, "Cookie", cookie + "=" + token));
            refused("a query", wire.call("GET", session + "?" + cookie + "=" + token, null, null));
        }
        refused("another scheme", wire.call("GET", session, null, null, "Authorization", "Basic " + token));
        for (String header : List.of("X-Forwarded-User", "X-User", "X-Account-Id", "X-Original-URL", "X-Auth-Token")) {
            refused(header, wire.call("GET", session, null, null, header, token));
        }
        for (String method : List.of("GET", "POST", "OPTIONS")) {
            gaps.attacked("another origin", wire.call(method, "/api/v1/cases", null, null, "Origin", "https://evil.example", "Access-Control-Request-Method", "POST"));
        }
        Answer overridden = gaps.attacked("method override", wire.call("POST", session + "?_method=DELETE", token, new byte[0], "X-HTTP-Method-Override", "DELETE"));
        gaps.require(overridden.status() == 405, "a method can be overridden");
        gaps.require(wire.call("GET", session, token, null).status() == 200, "the session was ended by an overridden method");
    }

    private void refused(String what, Answer answer) {
        gaps.attacked(what, answer);
        gaps.require(answer.status() == 401 || answer.status() == 400 || answer.status() == 431, what + " opens a session: " + answer.status());
    }

    void bytesThatAreNoRequest() {
        String host = "Host: a\r\n";
        for (String request : List.of(
                "GET / HTTP/9.9\r\n" + host + "\r\n", "GET\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n", "GET /\u0001 HTTP/1.1\r\n" + host + "\r\n",
                "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\n" + host + host.replace("a", "b") + "\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X: a\u0000b\r\n\r\n", "GET / HTTP/1.1\r\n" + host + "X: \u001b[2J\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + " folded\r\n\r\n", "GET / HTTP/1.1\r\n" + host + "X: " + "x".repeat(40_000) + "\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\n" + host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /",
                "POST /api/v1/cases HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
                "POST /api/v1/cases HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", "POST /api/v1/cases HTTP/1.1\r\n" + host + "Content-Length: 9999999999999999999\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n", "GET /" + "a".repeat(40_000) + " HTTP/1.1\r\n" + host + "\r\n",
                "TRACE / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", "CONNECT a:443 HTTP/1.1\r\n" + host + "\r\n", "GET http://evil.example/ HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "GET /api/v1/insurers;jsessionid=1 HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", "FOO /api/v1/insurers HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n")) {
            String said = wire.raw(request.getBytes(StandardCharsets.ISO_8859_1));
            gaps.attackedRaw(request.substring(0, Math.min(60, request.length())).replace("\r\n", "⏎"), said);
            gaps.require(said.split("HTTP/1.1 ", -1).length <= 2, "two answers to one request: " + request.substring(0, Math.min(60, request.length())));
        }
    }

    @FunctionalInterface
    private interface On {
        void attack(Declared endpoint, String path, Someone attacker);
    }

    /** A command that reads a body, its path at home, and somebody of home who may call it. */
    private void forEachCommand(On on) {
        for (Declared endpoint : endpoints) {
            Optional<Someone> attacker = attacker(endpoint);
            if (attacker.isPresent() && bodies.hasBody(endpoint.method(), endpoint.path())) {
                on.attack(endpoint, worlds.home().path(endpoint.path()), attacker.get());
            }
        }
    }

    private Optional<Someone> attacker(Declared endpoint) {
        return endpoint.permit().everyone()
                ? worlds.people().stream().filter(person -> person.role() == null).findFirst()
                : Arrays.stream(endpoint.permit().value()).flatMap(role -> worlds.atHome(role).stream()).findFirst();
    }

    private Answer attack(Declared endpoint, String path, Someone attacker, String json, String where) {
        return gaps.attacked(endpoint + " by " + attacker.name() + " in " + where, wire.command(endpoint.method(), path, attacker.token(), json));
    }

}
