package kuaichu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: a report the platform has acknowledged survives {@code kill -9}; sending it again makes no second case. */
class KilledPlatformTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int PHONES = 4;
    private static final int ENOUGH = 60;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void losesNoAcknowledgedReportAndDuplicatesNone(@TempDir Path data) throws Exception {
        Queue<Report> sent = new ConcurrentLinkedQueue<>();
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        List<String> tokens;
        try (PlatformProcess platform = PlatformProcess.start(data)) {
            tokens = IntStream.range(0, PHONES).mapToObj(i -> guest(platform)).toList();
            reportUntilKilled(platform, tokens, sent, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);

        try (PlatformProcess platform = PlatformProcess.start(data)) {
            for (Report report : sent) {
                String caseId = caseId(send(platform, report));
                String before = acknowledged.get(report.key());
                if (before != null) {
                    assertThat(caseId).as("the case of an acknowledged report").isEqualTo(before);
                }
            }
            long listed = 0;
            for (String token : tokens) {
                listed += listCases(platform, token).size();
            }
            assertThat(listed).as("one case a report, no more").isEqualTo(sent.size());
        }
    }

    private void reportUntilKilled(
            PlatformProcess platform, List<String> tokens, Queue<Report> sent, Map<String, String> acknowledged)
            throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        ExecutorService phones = Executors.newFixedThreadPool(PHONES);
        for (String token : tokens) {
            phones.submit(() -> {
                while (true) {
                    Report report = Report.by(token);
                    sent.add(report);
                    HttpResponse<String> answer = send(platform, report);
                    if (answer.statusCode() != 201) {
                        throw new IllegalStateException(answer.body());
                    }
                    acknowledged.put(report.key(), caseId(answer));
                    enough.countDown();
                }
            });
        }
        boolean reached = enough.await(60, TimeUnit.SECONDS);
        platform.kill();
        phones.shutdown();
        assertThat(phones.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(reached).as("enough reports before the kill").isTrue();
    }

    private String guest(PlatformProcess platform) {
        return JSON.readTree(exchange(HttpRequest.newBuilder(platform.address("/api/v1/auth/guest-sessions"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .body())
                .get("token")
                .asString();
    }

    private HttpResponse<String> send(PlatformProcess platform, Report report) {
        return exchange(HttpRequest.newBuilder(platform.address("/api/v1/cases"))
                .header("Authorization", "Bearer " + report.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", report.key())
                .POST(BodyPublishers.ofString(report.body())));
    }

    private Set<String> listCases(PlatformProcess platform, String token) {
        Set<String> cases = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = JSON.readTree(
                    exchange(HttpRequest.newBuilder(platform.address("/api/v1/cases?limit=100&cursor=" + cursor))
                                    .header("Authorization", "Bearer " + token)
                                    .GET())
                            .body());
            page.get("items")
                    .forEach(row ->
                            assertThat(cases.add(row.get("caseId").asString())).isTrue());
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return cases;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String caseId(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("caseId").asString();
    }

    /** A report as a phone keeps it until it is acknowledged: the same key and the same bytes at every try. */
    private record Report(String token, String key, String body) {
        static Report by(String token) {
            String body = """
                {"clientKey": "%s", "channel": "WEB_LINK", "occurredAt": "2026-03-03T02:00:00Z", "roadType": "URBAN_ROAD",
                 "place": {"text": "五四路"},
                 "eligibility": {"injury": "NONE", "alcoholOrDrugSuspected": false, "unlicensedDriver": false,
                   "noPlateOrFake": false, "notMovable": false, "leftScene": false, "intentional": false,
                   "overloadOrSpeedingPassengerTransport": false, "dangerousGoods": false,
                   "noInsuranceOrInspection": false, "facilityDamaged": false, "partyKinds": ["MV", "MV"],
                   "policeRequested": false},
                 "parties": [{"kind": "MV"}, {"kind": "MV"}]}
                """.formatted(UUID.randomUUID());
            return new Report(token, UUID.randomUUID().toString(), body);
        }
    }
}
