package kuaichu.security;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.architecture.Endpoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** FEATURE: addresses nobody was given, ways out of the web folder, methods nobody declared. */
@PlatformTest
class ForcedBrowsingTest {
    private static final List<String> HIDDEN = List.of(
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/beans",
            "/actuator/loggers",
            "/actuator/mappings",
            "/actuator/shutdown",
            "/actuator/health/db",
            "/h2-console",
            "/swagger-ui.html",
            "/v3/api-docs",
            "/.git/config",
            "/.env",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/application.yml",
            "/error",
            "/console",
            "/manager/html",
            "/api",
            "/api/v1",
            "/api/v2/cases",
            "/api/v1/admin",
            "/api/v1/users",
            "/api/v1/probe",
            "/api/v1/cases/export",
            "/api/v1/docket",
            "/server-status",
            "/phpinfo.php",
            "/_sandbox/sms",
            "/p/../../etc/passwd");
    private static final List<String> WAYS_OUT = List.of(
            "../",
            "..%2f",
            "%2e%2e/",
            "%2e%2e%2f",
            "..;/",
            "..%5c",
            "%252e%252e%252f",
            "..%c0%af",
            "....//",
            "%00",
            ".%00./");
    private static final List<String> PLACES =
            List.of("/p/", "/c/", "/f/", "/p/assets/", "/api/v1/documents/", "/verify/");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "BREW");

    private final Api api;
    private final RequestMappingHandlerMapping mappings;

    ForcedBrowsingTest(Api api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.mappings = mappings;
    }

    @Test
    void nothingIsFoundThatNobodyLinked() {
        Tally tally = new Tally("forced-browsing");
        Api.As officer = api.as(Api.officer("officer1"));
        for (String path : HIDDEN) {
            for (String token : List.of("", officer.token())) {
                Api.Reply answer = send("GET", path, token);
                tally.payload(path, answer.status() < 300 ? "is there" : Leaks.find(answer));
            }
        }
        for (String place : PLACES) {
            for (String way : WAYS_OUT) {
                for (String target : List.of("etc/passwd", "keys/seal.pin", "app.jar")) {
                    String path = place + way.repeat(6) + target;
                    tally.payload(path, refused(path));
                }
            }
        }
        for (Endpoints.Declared endpoint : Endpoints.ofHouse(mappings)) {
            String path = endpoint.path().replaceAll("\\{[^}]+}", "01890000-0000-7000-8000-000000000000");
            for (String method : METHODS) {
                tally.payload(method + " " + path, send(method, path, officer.token()));
            }
            tally.payload(path + " overridden", overridden(path, officer.token()));
            tally.payload(path + ";x=1", send(endpoint.method(), path + ";x=1", ""));
        }
        tally.close();
    }

    /** A page of the app is no way out; anything else must be refused. */
    private @Nullable String refused(String path) {
        Api.Reply answer;
        try {
            answer = send("GET", path, "");
        } catch (IllegalArgumentException e) {
            return null; // no client can send it
        }
        String body = new String(answer.raw().body(), java.nio.charset.StandardCharsets.UTF_8);
        return answer.status() < 300 && !body.contains("<html")
                ? "served " + body.length() + " characters"
                : Leaks.find(answer);
    }

    private Api.Reply overridden(String path, String token) {
        return api.send(request(path, token)
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Original-URL", "/api/v1/partner-calls")
                .GET()
                .build());
    }

    private Api.Reply send(String method, String path, String token) {
        return api.send(request(path, token)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .build());
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.base() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
