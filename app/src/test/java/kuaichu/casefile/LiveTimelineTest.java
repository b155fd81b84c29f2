package kuaichu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.EventStream;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** FEATURE: everybody sees the same timeline, and a broken connection goes on where it broke. */
@PlatformTest
class LiveTimelineTest {
    private final Api api;
    private final Roadside roadside;

    LiveTimelineTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void bothPartiesAndTheOfficerReadTheSameSentencesInOrder() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);

        List<String> own = EventStream.timeline(zhang, caseId, "text");

        assertThat(own)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotStartWith("accident.")
                        .doesNotContain("{"));
        String[] soFar = own.toArray(new String[0]);
        assertThat(EventStream.timeline(wang, caseId, "text")).startsWith(soFar);
        assertThat(EventStream.timeline(api.as(Api.officer("officer1")), caseId, "text"))
                .startsWith(soFar);
        assertThat(zhang.get("/cases/" + caseId + "/timeline")
                        .ok()
                        .get("items")
                        .get(0)
                        .has("detail"))
                .isFalse();
    }

    @Test
    @Timeout(60)
    void aStreamResumesAfterTheLastEventItSawAndGoesOnLive() throws Exception {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        List<String> ids = EventStream.timeline(zhang, caseId, "id");
        assertThat(ids).hasSizeGreaterThan(3);

        try (EventStream all = EventStream.open(api.base(), zhang, caseId, null)) {
            assertThat(all.read(ids.size())).isEqualTo(ids);
        }
        try (EventStream rest = EventStream.open(api.base(), zhang, caseId, ids.get(1))) {
            assertThat(rest.read(ids.size() - 2)).isEqualTo(ids.subList(2, ids.size()));
            zhang.post("/cases/" + caseId + "/evidence", Map.of("digests", roadside.digests("DAMAGE")))
                    .ok();
            List<String> after = EventStream.timeline(zhang, caseId, "id");
            assertThat(rest.read(after.size() - ids.size())).isEqualTo(after.subList(ids.size(), after.size()));
        }
    }

    @Test
    void aPositionNobodyGaveIsRefusedAndAStrangerHearsNothing() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);

        assertThat(api.send(EventStream.request(api.base(), zhang, caseId, "nonsense"))
                        .status())
                .isEqualTo(400);
        assertThat(api.send(EventStream.request(api.base(), api.as(Api.guest()), caseId, null))
                        .status())
                .isEqualTo(404);
    }
}
