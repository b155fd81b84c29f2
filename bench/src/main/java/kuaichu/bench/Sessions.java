package kuaichu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs in (登录) the way the apps do. */
final class Sessions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Sessions() {}

    /** Tokens of as many new guests. */
    static List<String> guests(Platform platform, int number) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (HttpWire wire = platform.connect()) {
            for (int i = 0; i < number; i++) {
                tokens.add(token(wire, "/api/v1/auth/guest-sessions", Map.of()));
            }
        }
        return tokens;
    }

    /** Token of one of the demo city's staff. */
    static String staff(Platform platform, String username) throws IOException {
        try (HttpWire wire = platform.connect()) {
            JsonNode hints = JSON.readTree(
                    wire.send("GET", "/api/v1/auth/demo-hints", List.of(), null).body());
            for (JsonNode person : hints.required("staff")) {
                if (username.equals(person.path("username").asString())) {
                    return token(
                            wire,
                            "/api/v1/auth/staff-sessions",
                            Map.of(
                                    "username", username,
                                    "password", hints.required("password").asString(),
                                    "totp", person.required("totp").asString()));
                }
            }
            throw new IllegalStateException("no " + username + " among the demo staff");
        }
    }

    private static String token(HttpWire wire, String path, Map<String, String> body) throws IOException {
        HttpWire.Answer answer =
                wire.send("POST", path, List.of(), JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.status() + " " + answer.text());
        }
        JsonNode session = JSON.readTree(answer.body());
        return session.required("token").asString();
    }
}
