package kuaichu.security;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FEATURE: a session is good for its owner, in its header, for its time; no site can borrow it. */
@PlatformTest
class TokenAttackTest {
    private static final String ME = "/api/v1/auth/session";

    private final Api api;
    private final SettableClock clock;
    private final Tally tally = new Tally("tokens");

    TokenAttackTest(Api api, SettableClock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Test
    void aTokenIsNoMoreThanItIs() {
        Api.As party = new Roadside(api, clock).person();
        String token = party.token();
        for (String forged : forgeries(token)) {
            tally.payload("token " + forged.length(), shut(request(ME).header("Authorization", forged)));
        }
        tally.payload("in the address", shut(request(ME + "?access_token=" + token + "&token=" + token)));
        tally.payload(
                "in a cookie",
                shut(request(ME).header("Cookie", "token=" + token + "; Authorization=Bearer " + token)));
        tally.payload("in another header", shut(request(ME).header("X-Auth-Token", token)));
        crossSite(token);
        anothersKey(party);
        roles(party);
        endOfSession(party);
        tally.close();
    }

    private static List<String> forgeries(String token) {
        List<String> forged = new ArrayList<>(List.of(
                "Bearer",
                "Bearer ",
                "Basic " + token,
                "bearer" + token,
                token,
                "Bearer null",
                "Bearer undefined",
                "Bearer 0",
                "Bearer ' or '1'='1",
                "Bearer ../" + token,
                "Bearer " + "A".repeat(4_000),
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJvZmZpY2VyMSJ9."));
        for (int at = 0; at < token.length(); at += 3) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            forged.add("Bearer " + token.substring(0, at) + other + token.substring(at + 1));
        }
        for (int length = 1; length < token.length(); length += 5) {
            forged.add("Bearer " + token.substring(0, length));
        }
        return forged;
    }

    /** No answer lets another site read it, none sets or takes a cookie. */
    private void crossSite(String token) {
        for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1")) {
            Api.Reply preflight = api.send(request("/api/v1/cases")
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "authorization")
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .build());
            Api.Reply read = api.send(request(ME)
                    .header("Origin", origin)
                    .header("Authorization", "Bearer " + token)
                    .build());
            for (Api.Reply answer : List.of(preflight, read)) {
                tally.payload(
                        "from " + origin,
                        answer.header("Access-Control-Allow-Origin") == null
                                ? Leaks.find(answer)
                                : "lets " + origin + " in");
            }
        }
    }

    /** An Idempotency-Key answers its first sender only. */
    private void anothersKey(Api.As party) {
        Roadside roadside = new Roadside(api, clock);
        UUID key = UUID.randomUUID();
        String mine = party.withKey(key)
                .post("/cases", roadside.report(Map.of()))
                .ok()
                .get("caseId")
                .asString();
        Api.Reply other = roadside.person().withKey(key).post("/cases", roadside.report(Map.of()));
        tally.payload(
                "another's idempotency key",
                other.body().path("caseId").asString("").equals(mine) ? "answers the first's case" : Leaks.find(other));
    }

    private void roles(Api.As party) {
        for (String role : List.of("OFFICER", "CENTRE", "LEADER", "INSURER", "ADMIN")) {
            Api.Reply answer = api.send(request("/api/v1/work-items")
                    .header("Authorization", "Bearer " + party.token())
                    .header("X-Role", role)
                    .header("X-Forwarded-User", "officer1")
                    .build());
            tally.payload(
                    "says it is " + role, answer.status() == 403 ? Leaks.find(answer) : "answered " + answer.status());
        }
    }

    private void endOfSession(Api.As party) {
        Instant before = clock.instant();
        Api.As guest = api.as(Api.guest());
        Api.As officer = api.as(Api.officer("officer4"));
        party.delete("/auth/session").ok();
        tally.payload("after signing out", shut(request(ME).header("Authorization", "Bearer " + party.token())));
        clock.set(before.plus(Duration.ofHours(13)));
        try {
            tally.payload(
                    "staff the next morning", shut(request(ME).header("Authorization", "Bearer " + officer.token())));
            clock.set(before.plus(Duration.ofDays(400)));
            tally.payload("a guest a year later", shut(request(ME).header("Authorization", "Bearer " + guest.token())));
        } finally {
            clock.set(before);
        }
    }

    private @Nullable String shut(HttpRequest.Builder request) {
        Api.Reply answer = api.send(request.build());
        return answer.status() == 401 ? Leaks.find(answer) : "answered " + answer.status();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api.base() + path));
    }
}
