package kuaichu.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** FEATURE: each party rates those who served it, once, when all is over. */
@PlatformTest
class RatingTest {
    private final Api api;
    private final Roadside roadside;

    RatingTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void onlyAClosedCaseIsRatedOnlyByTheOwnPartyAndOnlyOnce() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.agreedCase(zhang, wang);
        String path = "/cases/" + caseId + "/ratings";
        String own = Roadside.partyId(zhang, caseId, 0);
        String others = Roadside.partyId(zhang, caseId, 1);

        assertThat(zhang.post(path, rating(own, "OFFICER", 5)).problem()).isEqualTo("rating.case-not-closed");
        close(caseId);
        assertThat(zhang.post(path, rating(others, "OFFICER", 5)).problem()).isEqualTo("rating.not-yours");
        assertThat(zhang.post(path, rating(own, "OFFICER", 6)).fieldMessage("attitude"))
                .isNotBlank();
        assertThat(zhang.post(path, rating(own, "INSURER", 5)).problem()).isEqualTo("rating.no-insurer");
        assertThat(zhang.get(path).ok().get("open").get(0).asString()).isEqualTo("OFFICER");
        zhang.post(path, rating(own, "OFFICER", 5)).ok();
        assertThat(zhang.post(path, rating(own, "OFFICER", 1)).problem()).isEqualTo("rating.already-given");

        assertThat(zhang.get(path).ok().get("ratings")).hasSize(1);
        assertThat(zhang.get(path).ok().get("open")).isEmpty();
        assertThat(wang.get(path).ok().get("ratings")).as("the other's rating").isEmpty();
        assertThat(api.as(Api.guest()).get(path).status()).isEqualTo(404);
    }

    private static Map<String, Object> rating(String partyId, String subject, int attitude) {
        Map<String, Object> rating = new HashMap<>();
        rating.put("partyId", partyId);
        rating.put("subject", subject);
        rating.put("attitude", attitude);
        rating.put("efficiency", 4);
        rating.put("satisfaction", 4);
        rating.put("suggestion", "很快，谢谢");
        return rating;
    }

    private void close(String caseId) {
        api.as(Api.officer("officer1"))
                .post("/cases/" + caseId + "/closure-requests", Map.of())
                .ok();
        api.as(Api.centre())
                .post("/cases/" + caseId + "/closure-approval", Map.of())
                .ok();
    }
}
