package kuaichu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: a citizen sees who of the staff looked, from which office, in full and why; never what concerns the other party. */
@PlatformTest
class LooksTest {
    private static final String WHY = "核对驾驶证号码";

    private final Api api;
    private final Roadside roadside;

    LooksTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void eachSeesWhoLookedAtTheOwnData() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        assertThat(looks(zhang, caseId)).isEmpty();

        Api.As officer = api.as(Api.officer("officer1"));
        officer.get("/cases/" + caseId).ok();
        officer.get("/cases/" + caseId + "/timeline").ok();
        String party = "/cases/" + caseId + "/parties/" + Roadside.partyId(officer, caseId, 1);
        officer.get(party + "/full?reason=" + URLEncoder.encode(WHY, StandardCharsets.UTF_8))
                .ok();

        List<JsonNode> ofZhang = looks(zhang, caseId);
        assertThat(ofZhang).as("one person in one hour is one look").hasSize(1);
        assertThat(ofZhang.getFirst().get("office").asString()).isEqualTo("鼓岭大队");
        assertThat(ofZhang.getFirst().get("full").asBoolean()).isFalse();
        List<JsonNode> ofWang = looks(wang, caseId);
        assertThat(ofWang).hasSize(2);
        assertThat(ofWang.getFirst().get("full").asBoolean()).isTrue();
        assertThat(ofWang.getFirst().get("reason").asString()).isEqualTo(WHY);
    }

    private static List<JsonNode> looks(Api.As who, String caseId) {
        return who.get("/cases/" + caseId + "/looks")
                .ok()
                .get("items")
                .valueStream()
                .toList();
    }
}
