package kuaichu.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.EventStream;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.docket.DocketSubscriptions;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: the day after everybody is asked once about pain, new damage and regret, and a yes opens the right way again. */
@PlatformTest
class FollowUpTest {
    private final Api api;
    private final Roadside roadside;
    private final SettableClock clock;
    private final AskFollowUps asking;
    private final DocketSubscriptions subscriptions;

    FollowUpTest(Api api, SettableClock clock, AskFollowUps asking, DocketSubscriptions subscriptions) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
        this.clock = clock;
        this.asking = asking;
        this.subscriptions = subscriptions;
    }

    @Test
    void nobodyIsAskedTheSameDayAndEverybodyOnceTheNext() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.agreedCase(zhang, wang);
        new DocketQuiet(subscriptions).await();
        asking.ask();
        assertThat(ours(zhang, caseId).size()).isZero();
        assertThat(answer(zhang, caseId, 0, "PAIN").problem()).isEqualTo("followup.not-asked");

        nextDay();
        asking.ask();

        assertThat(ours(zhang, caseId).size()).isEqualTo(1);
        assertThat(asked(zhang)).isEqualTo(1);
        assertThat(asked(wang)).isEqualTo(1);
        assertThat(EventStream.timeline(wang, caseId, "kind")).doesNotContain("followup.asked");
    }

    @Test
    void painGoesToAnOfficerWithTheArticleAndToNobodyElse() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.agreedCase(zhang, wang);
        nextDay();

        JsonNode answered = answer(wang, caseId, 1, "PAIN").ok();
        assertThat(answered.get("concerns")
                        .get(0)
                        .get("articles")
                        .get(0)
                        .get("citation")
                        .asString())
                .isEqualTo("PROC-13.1");
        assertThat(answer(wang, caseId, 1).problem()).isEqualTo("followup.already-answered");
        assertThat(answer(zhang, caseId, 1).problem()).isEqualTo("followup.not-yours");
        assertThat(zhang.get("/cases/" + caseId + "/timeline").ok().toString()).doesNotContain("followup", "回访");
        assertThat(zhang.get("/cases/" + caseId).ok().path("promise").toString())
                .doesNotContain("FOLLOW_UP");

        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "FOLLOW_UP");
        Map<String, Object> note =
                Map.of("partyId", Roadside.partyId(wang, caseId, 1), "note", "已联系，头部不适，已告知就医并按伤人事故受理");
        officer.post("/cases/" + caseId + "/follow-ups/handlings", note).ok();
        assertThat(officer.post("/cases/" + caseId + "/follow-ups/handlings", note)
                        .problem())
                .isEqualTo("followup.nothing-to-handle");
        assertThat(wang.get("/cases/" + caseId).ok().get("documents").size()).isEqualTo(1);
    }

    @Test
    void newDamageIsToldToEverybodyAndRegretNamesTheLastDayOfAReview() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        nextDay();

        JsonNode answered = answer(zhang, caseId, 0, "NEW_DAMAGE", "REGRET").ok();

        assertThat(answered.get("reviewUntil").asString()).isNotBlank();
        assertThat(EventStream.timeline(wang, caseId, "text")).contains("当事人A次日发现新的损失");
        assertThat(wang.get("/cases/" + caseId + "/timeline").ok().toString()).doesNotContain("REGRET", "反悔");
    }

    private void nextDay() {
        new DocketQuiet(subscriptions).await();
        clock.advance(Duration.ofDays(2));
        asking.ask();
        new DocketQuiet(subscriptions).await();
    }

    private static JsonNode ours(Api.As reader, String caseId) {
        return reader.get("/cases/" + caseId).ok().get("followUps");
    }

    private static long asked(Api.As reader) {
        return reader.get("/messages?limit=50")
                .ok()
                .get("items")
                .valueStream()
                .filter(message -> message.get("text").asString().startsWith("昨天的事故"))
                .count();
    }

    private static Api.Reply answer(Api.As who, String caseId, int index, String... concerns) {
        return who.post(
                "/cases/" + caseId + "/follow-ups/answers",
                Map.of("partyId", Roadside.partyId(who, caseId, index), "concerns", List.of(concerns)));
    }
}
