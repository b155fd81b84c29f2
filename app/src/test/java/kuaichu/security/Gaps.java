package kuaichu.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaichu.security.Wire.Answer;

/** What was tried, and where a promise was broken that holds for every answer. */
final class Gaps {
    private static final List<String> INSIDES = List.of(
            "\tat ", "java.lang.", "org.springframework", "org.eclipse.jetty", "org.postgresql", "kuaichu.platform", "SQLSTATE",
            "Exception", "Jetty", "root:x:0");
    private static final Map<String, String> PROMISED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY");
    private static final Set<String> NEVER = Set.of("Server", "X-Powered-By", "Set-Cookie", "Access-Control-Allow-Origin");

    private final List<String> found = new ArrayList<>();
    private int cases;
    private int payloads;

    void oneCase() {
        cases++;
    }

    int cases() {
        return cases;
    }

    int payloads() {
        return payloads;
    }

    List<String> found() {
        return found;
    }

    void require(boolean holds, String what) {
        if (!holds) {
            found.add(what);
        }
    }

    /** An attack's answer: no failure, no insides, every header, nothing of the foreign case. */
    Answer attacked(String what, Answer answer) {
        payloads++;
        return answered(what, answer);
    }

    Answer answered(String what, Answer answer) {
        require(answer.status() < 500, what + " -> " + answer.status() + " " + head(answer.body()));
        INSIDES.forEach(word -> require(!answer.body().contains(word), what + " tells of its insides: " + word));
        require(!answer.body().contains(TwoWorlds.SECRET_NAME), what + " gives away the foreign case");
        PROMISED.forEach((name, value) -> require(
                answer.header(name).equals(value), what + ": " + name + " is " + answer.header(name)));
        NEVER.forEach(name -> require(answer.header(name).isEmpty(), what + " carries " + name));
        String policy = answer.header("Content-Security-Policy");
        require(policy.contains("default-src 'none'") && !policy.contains("unsafe"), what + ": the policy is " + policy);
        require(!answer.header("Content-Type").startsWith("text/html"), what + " answers with a page");
        return answer;
    }

    /** An answer to bytes that were no request. */
    void attackedRaw(String what, String said) {
        payloads++;
        require(!said.startsWith("HTTP/1.1 5"), what + " -> " + head(said));
        require(!said.contains("(silence)"), what + " is left hanging");
        INSIDES.forEach(word -> require(!said.contains(word), what + " tells of its insides: " + word));
        require(!said.contains("<html"), what + " answers with a page");
        require(!said.contains("\nServer:"), what + " names the server");
        require(
                !said.startsWith("HTTP/1.1 4") || said.contains("Content-Security-Policy: default-src 'none'"),
                what + " is refused without the headers: " + head(said));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(160, text.length()));
    }
}
