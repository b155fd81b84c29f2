package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** FEATURE: everybody lists the own cases, page by page, each exactly once. */
@PlatformTest
class CaseListTest {
    private static final double EAST_OF_THE_RIVER = 119.40;

    private final Api api;
    private final Roadside roadside;

    CaseListTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void theCursorWalksEverythingExactlyOnceNewestFirst() {
        Api.As reporter = roadside.person();
        List<String> reported = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reported.addFirst(reporter.post("/cases", roadside.report(Map.of()))
                    .ok()
                    .get("caseId")
                    .asString());
        }

        assertThat(walk(reporter, "/cases?limit=2")).isEqualTo(reported);
    }

    @Test
    void theOtherBrigadesCaseIsNotThere() {
        JsonNode west =
                api.as(Api.guest()).post("/cases", roadside.report(Map.of())).ok();
        Map<String, Object> report = roadside.report(Map.of());
        report.put("place", Map.of("point", Map.of("lon", EAST_OF_THE_RIVER, "lat", 26.08, "datum", "WGS84")));
        JsonNode east = api.as(Api.guest()).post("/cases", report).ok();

        assertThat(found("officer1", west)).hasSize(1);
        assertThat(found("officer2", west)).isEmpty();
        assertThat(found("officer1", east)).isEmpty();
        assertThat(found("officer2", east)).hasSize(1);
        assertThat(found("centre1", east)).hasSize(1);
        assertThat(api.as(Api.officer("officer2"))
                        .get("/cases/" + west.get("caseId").asString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void stateAndPlateNarrowTheListAndTheOpenPromiseStandsInTheRow() {
        Api.As reporter = roadside.person();
        Map<String, Object> dispatched = roadside.report(Map.of("injury", "SERIOUS"));
        dispatched.put("parties", List.of(Map.of("kind", "MV", "plate", "闽A·7F5K2", "plateType", "02")));
        String first = reporter.post("/cases", dispatched).ok().get("caseId").asString();
        String second = roadside.clearedCase(reporter);

        assertThat(walk(reporter, "/cases?state=DISPATCHED")).containsExactly(first);
        assertThat(walk(reporter, "/cases?state=CLEARED")).containsExactly(second);
        assertThat(walk(reporter, "/cases?q=%E9%97%BDA7F5K2")).containsExactly(first);
        assertThat(reporter.get("/cases?state=DISPATCHED")
                        .ok()
                        .get("items")
                        .get(0)
                        .hasNonNull("promiseDueAt"))
                .isTrue();
        assertThat(reporter.get("/cases?state=CLEARED").ok().get("items").get(0).hasNonNull("promiseDueAt"))
                .isFalse();
        assertThat(reporter.get("/cases?limit=101").status()).isEqualTo(400);
        assertThat(reporter.get("/cases?cursor=nonsense").status()).isEqualTo(400);
    }

    @Test
    void everyDoorLeadsIntoTheSameListAndNarrowsIt() {
        Api.As reporter = roadside.person();
        Map<String, String> byChannel = new LinkedHashMap<>();
        for (String channel : List.of("WEB_LINK", "MINI_PROGRAM", "SUPER_APP", "KIOSK")) {
            byChannel.put(channel, reportedBy(reporter, channel));
        }
        Api.As officer = api.as(Api.officer("officer1"));
        for (String channel : List.of("OFFICER", "CALL_110")) {
            String caseId = reportedBy(officer, channel);
            assertThat(officer.get("/cases?limit=1&channel=" + channel)
                            .ok()
                            .get("items")
                            .get(0)
                            .get("caseId")
                            .asString())
                    .isEqualTo(caseId);
        }

        assertThat(walk(reporter, "/cases?limit=3"))
                .isEqualTo(List.copyOf(byChannel.values()).reversed());
        byChannel.forEach((channel, caseId) -> {
            assertThat(walk(reporter, "/cases?channel=" + channel)).containsExactly(caseId);
            assertThat(officer.get("/cases/" + caseId).ok().get("channel").asString())
                    .isEqualTo(channel);
        });
        assertThat(reporter.get("/cases?channel=PIGEON").status()).isEqualTo(400);
    }

    @Test
    void theWorkOfTheDeskNamesTheDoor() {
        Map<String, Object> report = roadside.report(Map.of("injury", "SERIOUS"));
        report.put("channel", "KIOSK");
        String caseId =
                roadside.person().post("/cases", report).ok().get("caseId").asString();

        List<String> channels = new ArrayList<>();
        Api.As officer = api.as(Api.officer("officer1"));
        JsonNode page = officer.get("/work-items?queue=ONSITE&limit=100").ok();
        while (true) {
            page.get("items").forEach(item -> {
                if (item.get("caseId").asString().equals(caseId)) {
                    channels.add(item.get("channel").asString());
                }
            });
            if (!page.hasNonNull("nextCursor")) {
                break;
            }
            page = officer.get("/work-items?queue=ONSITE&limit=100&cursor="
                            + page.get("nextCursor").asString())
                    .ok();
        }
        assertThat(channels).containsExactly("KIOSK");
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, OFFICER",
        "PARTY, CALL_110",
        "PARTY, COORDINATOR",
        "PARTY, CHAT_DESK",
        "OFFICER, WEB_LINK",
        "OFFICER, KIOSK",
        "OFFICER, INSURER_GUIDE"
    })
    void nobodyReportsThroughSomebodyElsesDoor(String role, String channel) {
        Map<String, Object> report = roadside.report(Map.of());
        report.put("channel", channel);
        Api.As reporter = "PARTY".equals(role) ? roadside.person() : api.as(Api.officer("officer1"));
        for (String path : List.of("/cases", "/late-reports")) {
            Api.Reply reply = reporter.post(path, report);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body().get("fields").get(0).get("field").asString())
                    .isEqualTo("channel");
        }
    }

    private String reportedBy(Api.As reporter, String channel) {
        Map<String, Object> report = roadside.report(Map.of());
        report.put("channel", channel);
        return reporter.post("/cases", report).ok().get("caseId").asString();
    }

    private static List<String> walk(Api.As reader, String path) {
        List<String> ids = new ArrayList<>();
        JsonNode page = reader.get(path).ok();
        while (true) {
            page.get("items").forEach(row -> ids.add(row.get("caseId").asString()));
            if (!page.hasNonNull("nextCursor")) {
                return ids;
            }
            page = reader.get(path + "&cursor=" + page.get("nextCursor").asString())
                    .ok();
        }
    }

    private List<String> found(String staff, JsonNode reported) {
        return walk(
                api.as(Api.officer(staff)), "/cases?q=" + reported.get("caseNo").asString());
    }
}
