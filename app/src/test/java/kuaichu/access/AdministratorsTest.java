package kuaichu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kuaichu.Api;
import kuaichu.Api.As;
import kuaichu.PlatformTest;
import kuaichu.access.domain.OneTimePassword;
import kuaichu.testkit.SettableClock;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Three people administer (三员分立): who makes an account cannot use it, who grants makes none, who audits does neither. */
@PlatformTest
class AdministratorsTest {
    private static final String ONCE = "Handed-over-once-1";
    private static final String CHOSEN = "My-own-secret-22";
    private static final String PERSON = "11010519491231002X";

    private final Api api;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final String username = "new." + UUID.randomUUID().toString().substring(0, 8);

    AdministratorsTest(Api api, SettableClock clock, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void an_account_can_do_nothing_before_it_is_granted_and_its_person_has_chosen_password_and_authenticator() {
        String id = create(officer(Map.of())).get("staffId").asString();
        assertThat(signIn(ONCE, "000000").problem()).isEqualTo("access.not-granted");
        assertThat(offer(ONCE).problem()).isEqualTo("access.not-granted");

        JsonNode granted =
                security().post("/staff-accounts/" + id + "/grant", Map.of()).ok();
        assertThat(granted.get("state").asString()).isEqualTo("ACTIVE");
        assertThat(signIn(ONCE, "000000").problem()).isEqualTo("access.password-due");
        byte[] key = Base32.decode(offer(ONCE).ok().get("key").asString());
        assertThat(change(ONCE, CHOSEN, "000000").problem()).isEqualTo("access.bad-credentials");
        assertThat(change(ONCE, "short", code(key)).problem()).isEqualTo("access.weak-password");
        clock.advance(OneTimePassword.STEP.multipliedBy(3));
        As officer = api.with(change(ONCE, CHOSEN, code(key)));
        JsonNode session = officer.get("/auth/session").ok();
        assertThat(session.get("role").asString()).isEqualTo("OFFICER");
        assertThat(session.get("unitName").asString()).isEqualTo("鼓岭大队");
        assertThat(officer.get("/work-items?queue=DETERMINATION").status()).isEqualTo(200);

        clock.advance(OneTimePassword.STEP.multipliedBy(3));
        assertThat(signIn(ONCE, code(key)).problem()).isEqualTo("access.bad-credentials");
        assertThat(signIn(CHOSEN, code(key)).status()).isEqualTo(201);
    }

    @Test
    void a_password_ends_after_ninety_days_and_none_of_the_last_comes_back() {
        byte[] key = enrolled(officer(Map.of()));
        clock.advance(Duration.ofDays(91));
        assertThat(signIn(CHOSEN, code(key)).problem()).isEqualTo("access.password-due");
        clock.advance(OneTimePassword.STEP.multipliedBy(3));
        assertThat(change(CHOSEN, CHOSEN, code(key)).problem()).isEqualTo("access.former-password");
        clock.advance(OneTimePassword.STEP.multipliedBy(3));
        change(CHOSEN, "Another-secret-33", code(key)).ok();
        clock.advance(OneTimePassword.STEP.multipliedBy(3));
        assertThat(change("Another-secret-33", CHOSEN, code(key)).problem()).isEqualTo("access.former-password");
    }

    @Test
    void another_unit_is_another_reach_and_must_be_granted_anew() {
        enrolled(officer(Map.of()));
        JsonNode account = found();
        String path = "/staff-accounts/" + account.get("staffId").asString();
        Map<String, Object> elsewhere =
                new HashMap<>(Map.of("displayName", "新警官 350199", "unitId", unit("350103000000")));
        assertThat(system().withVersion(99).put(path, elsewhere).problem()).isEqualTo("platform.version-conflict");
        JsonNode moved = system().withVersion(account.get("version").asLong())
                .put(path, elsewhere)
                .ok();
        assertThat(moved.get("state").asString()).isEqualTo("WAITING");
        assertThat(security().get(path + "/sessions").ok().get("items")).isEmpty();
    }

    @Test
    void whoever_resets_a_password_cannot_sign_in_with_it() {
        byte[] key = enrolled(officer(Map.of()));
        String path = "/staff-accounts/" + found().get("staffId").asString();
        system().post(path + "/password-resets", Map.of("oncePassword", "Handed-over-again-2"))
                .ok();
        assertThat(offer("Handed-over-again-2").ok().has("key")).isFalse();
        assertThat(change("Handed-over-again-2", "Thief-of-accounts-4", "123456")
                        .problem())
                .isEqualTo("access.bad-credentials");
        clock.advance(OneTimePassword.STEP.multipliedBy(3));
        change("Handed-over-again-2", "Mine-once-more-44", code(key)).ok();
    }

    @Test
    void sessions_are_seen_with_their_device_and_ended_one_by_one_or_all() {
        byte[] key = enrolled(officer(Map.of()));
        clock.advance(OneTimePassword.STEP.multipliedBy(3));
        As second = api.with(signIn(CHOSEN, code(key)));
        JsonNode own = second.get("/auth/sessions").ok().get("items");
        assertThat(own).hasSize(2);
        assertThat(own.get(0).get("device").asString()).startsWith("Java-http-client");
        String other = StreamSupport.stream(own.spliterator(), false)
                .filter(session -> !session.get("current").asBoolean())
                .map(session -> session.get("sessionId").asString())
                .findFirst()
                .orElseThrow();
        assertThat(api.as(Api.officer("officer2"))
                        .delete("/auth/sessions/" + other)
                        .status())
                .isEqualTo(404);
        assertThat(second.delete("/auth/sessions/" + other).status()).isEqualTo(204);
        String path = "/staff-accounts/" + found().get("staffId").asString() + "/sessions";
        assertThat(security().get(path).ok().get("items")).hasSize(1);
        assertThat(security().delete(path).status()).isEqualTo(204);
        assertThat(second.get("/auth/session").status()).isEqualTo(401);
    }

    @Test
    void an_account_nobody_uses_is_reported_and_disabled_for_good() {
        byte[] key = enrolled(officer(Map.of()));
        assertThat(stale()).doesNotContain(username);
        clock.advance(Duration.ofDays(91));
        assertThat(stale()).contains(username);
        String path = "/staff-accounts/" + found().get("staffId").asString();
        assertThat(system().post(path + "/disablement", Map.of())
                        .ok()
                        .get("state")
                        .asString())
                .isEqualTo("DISABLED");
        assertThat(signIn(CHOSEN, code(key)).problem()).isEqualTo("access.bad-credentials");
        assertThat(security().post(path + "/grant", Map.of()).problem()).isEqualTo("access.disabled");
        assertThat(stale()).doesNotContain(username);
    }

    @Test
    void no_person_holds_two_of_the_three() {
        Map<String, Object> first = new HashMap<>(officer(Map.of("role", "SYSTEM_ADMIN", "citizenId", PERSON)));
        first.remove("unitId");
        String id = create(first).get("staffId").asString();
        Map<String, Object> second = new HashMap<>(first);
        second.putAll(Map.of("role", "AUDITOR", "username", username + "x"));
        assertThat(system().post("/staff-accounts", second).problem()).isEqualTo("access.administrators-apart");
        assertThatThrownBy(() -> jdbc.sql("insert into access.account (id, role, display_name, username, password_due,"
                                + " person_index, created_at) select ?, 'SECURITY_ADMIN', 'x', ?, true, person_index, now()"
                                + " from access.account where id = ?")
                        .params(UUID.randomUUID(), username + "y", UUID.fromString(id))
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("account_one_administrator");
        system().post("/staff-accounts/" + id + "/disablement", Map.of()).ok();
    }

    @Test
    void the_database_itself_lets_only_a_security_administrator_grant() {
        String id = create(officer(Map.of())).get("staffId").asString();
        for (String wrong : List.of("sysadmin1", "officer1", "auditor1")) {
            assertThatThrownBy(() -> jdbc.sql("update access.account set granted_at = now(), granted_by ="
                                    + " (select id from access.account where username = ?) where id = ?")
                            .params(wrong, UUID.fromString(id))
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("update access.account set role = 'CENTRE' where id = ?")
                        .param(UUID.fromString(id))
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_party_is_no_account_of_staff_and_what_is_wrong_is_named() {
        String party = api.as(Api.party("13900020041"))
                .get("/auth/session")
                .ok()
                .get("accountId")
                .asString();
        assertThat(system().get("/staff-accounts/" + party).status()).isEqualTo(404);
        Api.Reply refused = system().post("/staff-accounts", officer(Map.of("citizenId", "110105194912310021")));
        assertThat(refused.fieldMessage("citizenId")).isNotEmpty();
        Map<String, Object> nowhere = new HashMap<>(officer(Map.of()));
        nowhere.remove("unitId");
        assertThat(system().post("/staff-accounts", nowhere).fieldMessage("unitId"))
                .isNotEmpty();
    }

    @Test
    void what_administrators_do_is_in_the_audit_trail() {
        enrolled(officer(Map.of()));
        String lines = api.as(Api.auditor())
                .get("/audit-entries?kind=ACCOUNT&limit=100")
                .ok()
                .toString();
        assertThat(lines).contains("CREATED " + username, "GRANTED " + username, "PASSWORD_CHANGED " + username);
        assertThat(lines).doesNotContain(ONCE, CHOSEN, PERSON);
        assertThat(api.as(Api.auditor())
                        .get("/audit-entries?kind=COMMAND&limit=100&actor="
                                + URLEncoder.encode("方系统", StandardCharsets.UTF_8))
                        .ok()
                        .toString())
                .contains("POST /api/v1/staff-accounts");
    }

    @Test
    void what_a_handler_refuses_is_a_refusal_in_the_audit_trail() {
        As self = system();
        String id = self.get("/auth/session").ok().get("accountId").asString();
        assertThat(self.post("/staff-accounts/" + id + "/disablement", Map.of()).status())
                .isEqualTo(403);
        JsonNode refused = api.as(Api.auditor())
                .get("/audit-entries?kind=REFUSED&limit=100")
                .ok()
                .get("items");
        String subject = "POST /api/v1/staff-accounts/{staffId}/disablement staffId=" + id;
        assertThat(StreamSupport.stream(refused.spliterator(), false))
                .filteredOn(entry -> entry.get("subject").asString().equals(subject))
                .singleElement()
                .extracting(entry -> entry.get("reason").asString())
                .isEqualTo("403");
    }

    private As system() {
        return api.as(Api.systemAdmin());
    }

    private As security() {
        return api.as(Api.securityAdmin());
    }

    private Map<String, Object> officer(Map<String, String> change) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "role",
                "OFFICER",
                "username",
                username,
                "displayName",
                "新警官 350199",
                "citizenId",
                PERSON,
                "oncePassword",
                ONCE,
                "unitId",
                unit("350102000000")));
        draft.putAll(change);
        return draft;
    }

    private String unit(String code) {
        JsonNode units = system().get("/units").ok().get("items");
        return StreamSupport.stream(units.spliterator(), false)
                .filter(unit -> unit.get("code").asString().equals(code))
                .map(unit -> unit.get("unitId").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode create(Map<String, Object> draft) {
        return system().post("/staff-accounts", draft).ok();
    }

    /** The secret of the authenticator of an account that is in use. */
    private byte[] enrolled(Map<String, Object> draft) {
        String id = create(draft).get("staffId").asString();
        security().post("/staff-accounts/" + id + "/grant", Map.of()).ok();
        byte[] key = Base32.decode(offer(ONCE).ok().get("key").asString());
        change(ONCE, CHOSEN, code(key)).ok();
        return key;
    }

    private JsonNode found() {
        return system().get("/staff-accounts?q=" + username).ok().get("items").get(0);
    }

    private List<String> stale() {
        return StreamSupport.stream(
                        system().get("/staff-accounts?stale=true&limit=100&q=" + username)
                                .ok()
                                .get("items")
                                .spliterator(),
                        false)
                .map(account -> account.get("username").asString())
                .toList();
    }

    private Api.Reply offer(String password) {
        return nobody("/auth/authenticator-offers", Map.of("username", username, "password", password));
    }

    private Api.Reply change(String password, String chosen, String totp) {
        return nobody(
                "/auth/password-changes",
                Map.of("username", username, "password", password, "newPassword", chosen, "totp", totp));
    }

    private Api.Reply signIn(String password, String totp) {
        return nobody("/auth/staff-sessions", Map.of("username", username, "password", password, "totp", totp));
    }

    private Api.Reply nobody(String path, Map<String, String> body) {
        return api.as(Api.nobody()).post(path, body);
    }

    private String code(byte[] key) {
        return new OneTimePassword(key).at(clock.instant());
    }
}
