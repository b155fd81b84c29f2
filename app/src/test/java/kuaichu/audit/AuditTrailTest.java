package kuaichu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: the auditor finds who signed in, who looked at a case and who was refused; nobody else does, and nobody rewrites it. */
@PlatformTest
class AuditTrailTest {
    private final Api api;
    private final CaseScope scope;
    private final JdbcClient jdbc;
    private final CaseId caseId = CaseId.next();

    AuditTrailTest(Api api, CaseScope scope, JdbcClient jdbc) {
        this.api = api;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    @Test
    void anOfficerWhoOpensACaseIsFoundOnceHoweverOftenThePageAsks() {
        scope.grantToUnit(caseId, unitOf("officer1"));
        Api.As officer = api.as(Api.officer("officer1"));

        officer.get("/cases/" + caseId);
        officer.get("/cases/" + caseId);

        assertThat(find("caseId=" + caseId)).singleElement().satisfies(look -> {
            assertThat(look.get("kind").asString()).isEqualTo("LOOK");
            assertThat(look.get("actor").asString()).startsWith("李警官");
            assertThat(look.get("address").asString()).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void whoAsksForAForeignCaseIsRefusedAndWrittenDown() {
        assertThat(api.as(Api.officer("officer1")).get("/cases/" + caseId).status())
                .isEqualTo(404);

        assertThat(find("caseId=" + caseId)).singleElement().satisfies(refused -> {
            assertThat(refused.get("kind").asString()).isEqualTo("REFUSED");
            assertThat(refused.get("reason").asString()).isEqualTo("404");
        });
    }

    @Test
    void aRefusedSignInIsFoundByTheNameTried() {
        String name = "nobody-" + UUID.randomUUID();
        api.as(Api.nobody())
                .post("/auth/staff-sessions", Map.of("username", name, "password", "Wrong-pass-1", "totp", "000000"));

        assertThat(find("kind=SIGN_IN_REFUSED&actor=" + name)).hasSize(1);
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        Api.As officer = api.as(Api.officer("officer1"));
        List.of("/remedies", "/servings", "/share-proposal").forEach(part -> officer.get("/cases/" + caseId + part));
        List<JsonNode> all = find("caseId=" + caseId);

        JsonNode first = api.as(Api.auditor())
                .get("/audit-entries?limit=1&caseId=" + caseId)
                .ok();
        List<JsonNode> rest =
                find("caseId=" + caseId + "&cursor=" + first.get("nextCursor").asString());

        assertThat(all).hasSizeGreaterThan(1);
        assertThat(first.get("items").get(0)).isEqualTo(all.getFirst());
        assertThat(rest).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void onlyTheAuditorReadsIt() {
        for (Api.Person other : List.of(Api.officer("officer1"), Api.leader("leader1"), Api.centre(), Api.guest())) {
            assertThat(api.as(other).get("/audit-entries").status()).isEqualTo(403);
        }
        assertThat(api.as(Api.auditor()).get("/cases").status()).isEqualTo(403);
    }

    @Test
    void theDatabaseRefusesToChangeIt() {
        api.as(Api.officer("officer1")).get("/cases/" + caseId);

        for (String change : List.of(
                "update audit.entry set actor = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "truncate audit.seal")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("audit rows are never changed");
        }
    }

    private List<JsonNode> find(String query) {
        return api.as(Api.auditor())
                .get("/audit-entries?limit=100&" + query)
                .ok()
                .get("items")
                .valueStream()
                .toList();
    }

    private UnitId unitOf(String username) {
        return new UnitId(jdbc.sql("select unit_id from access.account where username = ?")
                .param(username)
                .query(UUID.class)
                .single());
    }
}
