package kuaichu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.Api.As;
import kuaichu.PlatformTest;
import kuaichu.SentCodes;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PlatformTest
class SignInTest {
    private final Api api;
    private final SentCodes codes;
    private final SettableClock clock;
    private final CaseScope scope;
    private final JdbcClient jdbc;

    SignInTest(Api api, SentCodes codes, SettableClock clock, CaseScope scope, JdbcClient jdbc) {
        this.api = api;
        this.codes = codes;
        this.clock = clock;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_party_signs_in_by_a_code_and_is_shown_masked() {
        JsonNode session = api.as(Api.party("13900020001")).get("/auth/session").ok();
        assertThat(session.get("role").asString()).isEqualTo("PARTY");
        assertThat(session.get("phoneMasked").asString()).isEqualTo("139****0001");
        assertThat(session.get("phoneVerified").asBoolean()).isTrue();
        assertThat(session.has("token")).isFalse();
    }

    @Test
    void a_code_is_asked_for_again_only_after_a_minute_and_ends_after_five_wrong_tries() {
        As nobody = api.as(Api.nobody());
        String phone = "13900020002";
        JsonNode first = nobody.post("/auth/sms-codes", Map.of("phone", phone)).ok();
        String code = codes.last(phone);
        JsonNode second = nobody.post("/auth/sms-codes", Map.of("phone", phone)).ok();
        assertThat(second).isEqualTo(first);
        assertThat(codes.last(phone)).isEqualTo(code);

        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(nobody.post("/auth/party-sessions", Map.of("phone", phone, "code", wrong))
                            .problem())
                    .isEqualTo("access.bad-code");
        }
        assertThat(nobody.post("/auth/party-sessions", Map.of("phone", phone, "code", code))
                        .problem())
                .isEqualTo("access.bad-code");
    }

    @Test
    void a_code_is_used_once_and_not_after_five_minutes() {
        As nobody = api.as(Api.nobody());
        String phone = "13900020003";
        nobody.post("/auth/sms-codes", Map.of("phone", phone)).ok();
        Map<String, String> right = Map.of("phone", phone, "code", codes.last(phone));
        nobody.post("/auth/party-sessions", right).ok();
        assertThat(nobody.post("/auth/party-sessions", right).problem()).isEqualTo("access.bad-code");

        clock.advance(Duration.ofMinutes(2));
        nobody.post("/auth/sms-codes", Map.of("phone", phone)).ok();
        clock.advance(Duration.ofMinutes(6));
        assertThat(nobody.post("/auth/party-sessions", Map.of("phone", phone, "code", codes.last(phone)))
                        .problem())
                .isEqualTo("access.bad-code");
    }

    @Test
    void a_guest_keeps_the_cases_when_becoming_the_owner_of_a_phone_new_or_known() {
        for (int round = 0; round < 2; round++) {
            As guest = api.as(Api.guest());
            CaseId caseId = CaseId.next();
            scope.grantToAccount(caseId, accountOf(guest));
            clock.advance(Duration.ofMinutes(2));
            As person = api.upgrade(guest, "13900020004");
            assertThat(scope.isVisible(actor(accountOf(person)), caseId)).isTrue();
            assertThat(scope.isVisible(actor(accountOf(person)), CaseId.next())).isFalse();
        }
    }

    @Test
    void staff_sign_in_with_password_and_one_time_password_and_are_signed_out_after_thirty_minutes_without_use() {
        As officer = api.as(Api.officer("officer1"));
        assertThat(officer.get("/auth/session").ok().get("unitName").asString()).isEqualTo("鼓岭大队");
        clock.advance(Duration.ofMinutes(20));
        officer.get("/auth/session").ok();
        clock.advance(Duration.ofMinutes(20));
        officer.get("/auth/session").ok();
        clock.advance(Duration.ofMinutes(31));
        assertThat(officer.get("/auth/session").problem()).isEqualTo("platform.unauthenticated");
    }

    @Test
    void signing_out_ends_the_session_at_once() {
        As party = api.as(Api.party("13900020005"));
        assertThat(party.delete("/auth/session").status()).isEqualTo(204);
        assertThat(party.get("/auth/session").status()).isEqualTo(401);
    }

    @Test
    void five_failures_lock_a_name_for_thirty_minutes_whether_it_exists_or_not() {
        As nobody = api.as(Api.nobody());
        for (String name : new String[] {"centre1", "nobody-" + UUID.randomUUID()}) {
            Map<String, String> wrong = Map.of("username", name, "password", "Wrong-password-1", "totp", "123456");
            for (int i = 0; i < 5; i++) {
                assertThat(nobody.post("/auth/staff-sessions", wrong).problem()).isEqualTo("access.bad-credentials");
            }
            assertThat(nobody.post("/auth/staff-sessions", wrong).problem()).isEqualTo("access.locked");
        }
        clock.advance(Duration.ofMinutes(31));
        assertThat(api.as(Api.centre()).get("/auth/session").status()).isEqualTo(200);
    }

    @Test
    void neither_tokens_nor_phones_nor_codes_stand_in_the_database_as_they_are() {
        String phone = "13900020006";
        As party = api.as(Api.party(phone));
        String everything = jdbc.sql("select coalesce(string_agg(r, ' '), '') from ("
                        + "select a::text as r from access.account a union all select s::text from access.session s"
                        + " union all select c::text from access.sms_code c union all select e::text from audit.entry e)"
                        + " as rows")
                .query(String.class)
                .single();
        assertThat(everything).doesNotContain(phone, party.token(), hex(phone), hex(party.token()));
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static AccountId accountOf(As as) {
        return new AccountId(
                UUID.fromString(as.get("/auth/session").ok().get("accountId").asString()));
    }

    private static Actor actor(AccountId account) {
        return new Actor(account, Role.PARTY, "x", null, null, true);
    }
}
