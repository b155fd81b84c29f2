package kuaichu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: a citizen sees what is held about the own person, from where, for what and how long, and whom to ask for a correction. */
@PlatformTest
class DataHeldTest {
    private final Api api;
    private final Roadside roadside;

    DataHeldTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void eachSeesTheOwnDataMaskedAndWhereTheyCameFrom() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        roadside.fillIn(zhang, caseId, 0, "13800000001");
        roadside.fillIn(zhang, caseId, 1, "13800000002");
        Roadside.join(zhang, wang, caseId);

        JsonNode ofZhang = held(zhang, caseId);
        assertThat(ofZhang.get("party").asString()).isEqualTo("A");
        assertThat(ofZhang.toString())
                .contains("138****0001", "您本人填写或提交")
                .doesNotContain("张伟", "13800000001", "350102198803070016");
        assertThat(kinds(ofZhang))
                .contains("name", "phone", "licence", "plate", "policy", "place", "messages", "looks");
        JsonNode ofWang = held(wang, caseId);
        assertThat(ofWang.toString()).contains("对方在现场代填", "138****0002").doesNotContain("138****0001");
        assertThat(kinds(ofWang)).doesNotContain("place", "signature", "bank-card");
    }

    @Test
    void whatIsGivenLaterIsListedAndHowLongItIsKept() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.agreedCase(zhang, wang);
        String claim = "/claims/"
                + wang.post("/cases/" + caseId + "/claims", Map.of("partyId", Roadside.partyId(wang, caseId, 1)))
                        .ok()
                        .get("claims")
                        .get(0)
                        .get("claimId")
                        .asString();
        wang.withVersion(wang.get(claim).ok().get("version").asLong())
                .put(claim + "/payout-account", Map.of("holderName", "王芳", "bankCardNo", "6222021000112233449"))
                .ok();

        JsonNode held = held(wang, caseId);
        assertThat(kinds(held)).contains("statement", "signature", "bank-card");
        assertThat(held.toString()).doesNotContain("6222021000112233449");
        held.get("items").forEach(item -> {
            assertThat(item.get("title").asString()).doesNotStartWith("held.");
            assertThat(item.get("purpose").asString()).doesNotStartWith("held.");
            assertThat(item.get("article").asString()).isNotBlank();
            assertThat(item.hasNonNull("until"))
                    .isEqualTo(List.of("messages", "looks")
                            .contains(item.get("kind").asString()));
        });
        assertThat(held.get("contact").get("unit").asString()).isEqualTo("鼓岭大队");
    }

    @Test
    void itIsForPartiesOfTheCaseOnly() {
        Api.As zhang = roadside.person();
        String caseId = roadside.joinedCase(zhang, roadside.person());
        assertThat(roadside.person().get("/cases/" + caseId + "/held-data").status())
                .isEqualTo(404);
        assertThat(api.as(Api.officer("officer1"))
                        .get("/cases/" + caseId + "/held-data")
                        .status())
                .isEqualTo(403);
    }

    private static JsonNode held(Api.As who, String caseId) {
        return who.get("/cases/" + caseId + "/held-data").ok();
    }

    private static List<String> kinds(JsonNode held) {
        return held.get("items").findValuesAsString("kind");
    }
}
