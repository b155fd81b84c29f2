package kuaichu.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FEATURE: nobody reads a party's data without a reason that is kept, nor guesses the way into a case. */
@PlatformTest
class GuardedPartyTest {
    private static final int TRIES = 10;

    private final Api api;
    private final JdbcClient jdbc;
    private final Roadside roadside;

    GuardedPartyTest(Api api, JdbcClient jdbc, SettableClock clock) {
        this.api = api;
        this.jdbc = jdbc;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void anOfficerReadsInFullForAReasonThatIsWrittenDown() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        roadside.fillIn(zhang, caseId, 0);
        Api.As officer = api.as(Api.officer("officer1"));
        String path = "/cases/" + caseId + "/parties/" + Roadside.partyId(officer, caseId, 0) + "/full";
        assertThat(Roadside.party(officer, caseId, 0).get("name").asString()).isNotEqualTo("张伟");

        Api.Reply refused = officer.get(path);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldMessage("reason")).isNotBlank();
        assertThat(countViews(caseId)).isZero();

        assertThat(officer.get(path + "?reason=identity-check").ok().get("name").asString())
                .isEqualTo("张伟");
        assertThat(countViews(caseId)).isEqualTo(1);
        assertThat(zhang.get(path + "?reason=curious").status()).isEqualTo(403);
        assertThat(api.as(Api.officer("officer2")).get(path + "?reason=other").status())
                .isEqualTo(404);
        assertThat(countViews(caseId)).isEqualTo(1);
    }

    @Test
    void codesCannotBeGuessed() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        String code = zhang.post(
                        "/cases/" + caseId + "/invitations", Map.of("partyId", Roadside.partyId(zhang, caseId, 1)))
                .ok()
                .get("code")
                .asString();
        String wrong = code.equals("000000") ? "000001" : "000000";
        Api.As stranger = api.as(Api.guest());
        for (int i = 0; i < TRIES; i++) {
            assertThat(stranger.post("/invitations/" + wrong + "/acceptance", Map.of())
                            .status())
                    .isEqualTo(404);
        }

        assertThat(stranger.post("/invitations/" + code + "/acceptance", Map.of())
                        .problem())
                .isEqualTo("accident.too-many-codes");
        assertThat(api.as(Api.guest())
                        .post("/invitations/" + code + "/acceptance", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void rightCodesDoNotCountAsGuesses() {
        Api.As zhang = roadside.person();
        Api.As tow = roadside.person();
        for (int i = 0; i <= TRIES; i++) {
            String caseId = zhang.post("/cases", roadside.report(Map.of()))
                    .ok()
                    .get("caseId")
                    .asString();
            Roadside.join(zhang, tow, caseId);
        }

        assertThat(tow.get("/cases?limit=100").ok().get("items")).hasSize(TRIES + 1);
    }

    private int countViews(String caseId) {
        return jdbc.sql("select count(*) from audit.entry where kind = 'FULL_VIEW' and case_id = ?")
                .param(UUID.fromString(caseId))
                .query(Integer.class)
                .single();
    }
}
