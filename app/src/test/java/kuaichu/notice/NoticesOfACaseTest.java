package kuaichu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.sandbox.Sandbox;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: who is not looking at the screen hears by SMS what the other side did. */
@PlatformTest
class NoticesOfACaseTest {
    private final Api api;
    private final Sandbox sandbox;
    private final Roadside roadside;

    NoticesOfACaseTest(Api api, Sandbox sandbox, SettableClock clock) {
        this.api = api;
        this.sandbox = sandbox;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void theCounterpartHearsThatTheOtherJoinedAndBothThatTheEvidenceStands() {
        String zhangsPhone = Roadside.phone();
        String wangsPhone = Roadside.phone();
        Api.As zhang = api.as(Api.party(zhangsPhone));
        Api.As wang = api.as(Api.party(wangsPhone));
        Map<String, Object> report = roadside.report(Map.of());
        report.put(
                "parties",
                List.of(Map.of("kind", "MV", "phone", zhangsPhone), Map.of("kind", "MV", "phone", wangsPhone)));
        report.put("digests", roadside.allDigests());
        String caseId = zhang.post("/cases", report).ok().get("caseId").asString();
        Roadside.join(zhang, wang, caseId);

        Eventually.holds("zhang hears", () -> inbox(zhangsPhone).contains("对方已加入"));
        Eventually.holds("wang hears of the evidence", () -> inbox(wangsPhone).contains("/p/cases/" + caseId));
        assertThat(inbox(wangsPhone)).as("nobody is told what one did oneself").doesNotContain("对方已加入");
        Eventually.holds("and in the inbox", () -> messages(zhang).contains("对方已加入"));
        Eventually.holds(
                "the docket says so",
                () -> zhang.get("/cases/" + caseId + "/timeline")
                        .ok()
                        .toString()
                        .contains("notice.sms-sent"));
        assertThat(zhang.get("/cases/" + caseId + "/timeline").ok().toString())
                .doesNotContain(zhangsPhone)
                .doesNotContain(wangsPhone);
    }

    private String inbox(String phone) {
        return sandbox.inbox(phone).toString();
    }

    private static String messages(Api.As reader) {
        JsonNode page = reader.get("/messages").ok();
        return page.get("items").toString();
    }
}
