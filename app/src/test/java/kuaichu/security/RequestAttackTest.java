package kuaichu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FEATURE: requests no browser sends: odd lines, odd headers, odd bodies; none is an accident of the server. */
@PlatformTest
class RequestAttackTest {
    private final Api api;
    private final SettableClock clock;
    private final Tally tally = new Tally("requests");

    RequestAttackTest(Api api, SettableClock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Test
    void anOddRequestIsRefusedInWords() throws IOException {
        rawLines();
        headers();
        addresses();
        bodies();
        massAssignment();
        tally.close();
    }

    private void rawLines() throws IOException {
        for (String request : List.of(
                "GET /api/v1/cases HTTP/1.1\r\n\r\n",
                "GET /api/v1/cases HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /p/%00 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /p/../../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}{}{}",
                "POST /api/v1/cases HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n{}",
                "POST /api/v1/cases HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "BREW / HTTP/1.1\r\nHost: a\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nX-Secret: 1\r\n\r\n",
                "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET http://169.254.169.254/latest HTTP/1.1\r\nHost: a\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002",
                "GET / HTTP/1.1\nHost: a\n\n")) {
            String answer = raw(request);
            String line = answer.lines().findFirst().orElse("");
            String gap = line.matches("HTTP/1\\.1 5\\d\\d.*")
                            && !line.startsWith("HTTP/1.1 501")
                            && !line.startsWith("HTTP/1.1 505")
                    ? line
                    : line.startsWith("HTTP/1.1 200") && request.startsWith("TRACE") ? "echoes" : Leaks.inText(answer);
            tally.payload(
                    request.substring(0, Math.min(60, request.length())),
                    gap == null && says(answer) ? "names its server" : gap);
        }
    }

    private static boolean says(String answer) {
        return answer.toLowerCase(java.util.Locale.ROOT).contains("\nserver:");
    }

    /** What a socket gets back until the other side closes or is done. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(api.base()).getPort())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketTimeoutException | java.net.SocketException e) {
            return "";
        }
    }

    private void headers() {
        Api.As officer = api.as(Api.officer("officer1"));
        for (Map.Entry<String, String> header : Map.ofEntries(
                        Map.entry("Accept-Language", "x".repeat(3_000)),
                        Map.entry("Accept", "text/html;q=99,../..//*"),
                        Map.entry("Content-Type", "application/json;charset=nonsense"),
                        Map.entry("Content-Encoding", "gzip"),
                        Map.entry("Idempotency-Key", "' or 1=1"),
                        Map.entry("If-Match", "W/\"-99999999999999999999\""),
                        Map.entry("Range", "bytes=0-99999999999999"),
                        Map.entry("If-Modified-Since", "yesterday"),
                        Map.entry("X-Forwarded-For", "127.0.0.1, <script>"),
                        Map.entry("X-Forwarded-Host", "evil.example"),
                        Map.entry("X-Forwarded-Proto", "javascript"),
                        Map.entry("Forwarded", "for=\"_x\";host=evil.example"),
                        Map.entry("User-Agent", "${jndi:ldap://127.0.0.1:1/a}\u00ff"),
                        Map.entry("Last-Event-ID", "-1 or 1=1"),
                        Map.entry("Cookie", "a=".repeat(1_500)),
                        Map.entry("Tus-Resumable", "9.9"),
                        Map.entry("Origin", "null"))
                .entrySet()) {
            for (String path : List.of("/api/v1/cases", "/p/", "/api/v1/work-items", "/api/v1/uploads")) {
                HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.base() + path))
                        .header("Authorization", "Bearer " + officer.token())
                        .header(header.getKey(), header.getValue());
                for (HttpRequest one : List.of(
                        request.copy().GET().build(),
                        request.copy().POST(BodyPublishers.ofString("{}")).build())) {
                    Api.Reply answer = Once.send(one);
                    tally.payload(header.getKey() + " on " + path, redirectsAway(answer));
                }
            }
        }
    }

    private static @Nullable String redirectsAway(Api.Reply answer) {
        String location = answer.header("Location");
        return location != null && location.contains("evil") ? "redirects to " + location : Leaks.find(answer);
    }

    private void addresses() {
        Api.As officer = api.as(Api.officer("officer1"));
        for (String value : List.of(
                "%00",
                "%0d%0aX:1",
                "%1b%5b31m",
                "%ff%fe",
                "' or 1=1--",
                "-1",
                "99999999999999999999",
                "%E6%B5%8B",
                "[]",
                "a".repeat(3_000),
                "%F0%9F%9A%97")) {
            for (String path : List.of(
                    "/cases?q=",
                    "/cases?limit=",
                    "/cases?cursor=",
                    "/cases?state=",
                    "/work-items?queue=",
                    "/work-items?cursor=",
                    "/work-items?limit=",
                    "/claims?state=",
                    "/claims?cursor=",
                    "/laws/",
                    "/documents/",
                    "/cases/",
                    "/invitations/",
                    "/verifications?number=")) {
                URI address = URI.create(api.base() + "/api/v1" + path
                        + value.replace(" ", "%20").replace("[", "%5b").replace("]", "%5d"));
                tally.payload(
                        path + value,
                        api.send(HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + officer.token())
                                .build()));
            }
        }
    }

    private void bodies() throws IOException {
        Api.As party = new Roadside(api, clock).person();
        String deep = "[".repeat(100_000);
        String wide = "{\"a\":\"" + "x".repeat(8_000_000) + "\"}";
        String many = "{" + "\"k\":1,".repeat(200_000) + "\"z\":1}";
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        for (Map.Entry<String, String> body : Map.of(
                        deep,
                        "application/json",
                        wide,
                        "application/json",
                        many,
                        "application/json",
                        xml,
                        "application/xml",
                        "a=b",
                        "application/x-www-form-urlencoded",
                        "--x\r\n",
                        "multipart/form-data; boundary=x",
                        "\u0000\u0001",
                        "application/json",
                        "{\"clientKey\":1e999999999}",
                        "application/json",
                        "{\"a\":" + "9".repeat(5_000) + "}",
                        "application/json")
                .entrySet()) {
            tally.payload(
                    body.getValue() + " of " + body.getKey().length(),
                    post(party, "/api/v1/cases", body.getValue(), body.getKey().getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[20_000_000]);
        }
        tally.payload("a gzip bomb", post(party, "/api/v1/cases", "application/json", bomb.toByteArray()));
        for (byte[] bytes : List.of(
                new byte[] {(byte) 0xff, (byte) 0xfe},
                new byte[] {(byte) 0xc3, 0x28},
                "\ufeff{}".getBytes(StandardCharsets.UTF_16))) {
            tally.payload("bytes that are no UTF-8", post(party, "/api/v1/cases", "application/json", bytes));
        }
    }

    private Api.Reply post(Api.As who, String path, String type, byte[] body) {
        return Once.send(HttpRequest.newBuilder(URI.create(api.base() + path))
                .header("Authorization", "Bearer " + who.token())
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Fields that are not the sender's to set change nothing. */
    private void massAssignment() {
        Roadside roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        for (Map.Entry<String, Object> extra : new TreeMap<String, Object>(Map.of(
                        "state",
                        "CLOSED",
                        "route",
                        "SELF_NEGOTIATION",
                        "unitId",
                        "01890000-0000-7000-8000-000000000000",
                        "caseNo",
                        "1",
                        "version",
                        99,
                        "caseId",
                        "01890000-0000-7000-8000-000000000000",
                        "role",
                        "OFFICER",
                        "reporter",
                        "officer1",
                        "liability",
                        "NONE",
                        "closedAt",
                        "2020-01-01T00:00:00Z"))
                .entrySet()) {
            Map<String, Object> report = roadside.report(Map.of());
            Api.Reply plain = zhang.post("/cases", roadside.report(Map.of()));
            report.put(extra.getKey(), extra.getValue());
            Api.Reply answer = zhang.post("/cases", report);
            boolean same = answer.status() >= 400
                    || (answer.body().path("state").equals(plain.body().path("state"))
                            && !answer.body()
                                    .path(extra.getKey())
                                    .asString("")
                                    .equals(String.valueOf(extra.getValue())));
            tally.payload("report with " + extra.getKey(), same ? Leaks.find(answer) : "set " + extra.getKey());
        }
        assertThat(zhang.get("/auth/session").ok().get("role").asString()).isEqualTo("PARTY");
    }
}
