package kuaichu.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.docket.DocketSubscriptions;
import kuaichu.remedy.DeterminedAndServed;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: what is over is forgotten by the city's rules and written down; nothing a case needs ever is. */
@PlatformTest
class ForgettingTest {
    /** Of these the rules forget something although they know cases: phones messages went to. */
    private static final String MESSAGES = "notice.message";

    private final Api api;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final ForgetByRule forget;
    private final DocketQuiet quiet;

    ForgettingTest(
            Api api, SettableClock clock, JdbcClient jdbc, ForgetByRule forget, DocketSubscriptions subscriptions) {
        this.api = api;
        this.clock = clock;
        this.jdbc = jdbc;
        this.forget = forget;
        this.quiet = new DocketQuiet(subscriptions);
    }

    @Test
    void nothingACaseNeedsIsForgottenHoweverOldItIs() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        served.applyForReview();
        quiet.await();
        Map<String, String> before = digestsOfCaseTables();

        for (int years : new int[] {1, 9, 20}) {
            forget.run(clock.instant().plus(Duration.ofDays(365L * years)));
        }

        assertThat(digestsOfCaseTables()).isEqualTo(before).hasSizeGreaterThan(20);
    }

    /** Table by table, everything that belongs to a case; phones on messages apart. */
    private Map<String, String> digestsOfCaseTables() {
        Map<String, String> digests = new TreeMap<>();
        List<String> tables = jdbc.sql("select table_schema || '.' || table_name from information_schema.columns"
                        + " where column_name in ('case_id', 'evidence_id', 'document_id', 'envelope_id', 'claim_id', 'review_id')"
                        + " and table_schema not in ('audit', 'partner') group by 1")
                .query((row, number) -> row.getString(1))
                .list();
        for (String table : tables) {
            String row = table.equals(MESSAGES) ? "(to_jsonb(t) - 'phone')::text" : "t::text";
            digests.put(
                    table,
                    jdbc.sql("select count(*) || ' ' || coalesce(md5(string_agg(md5(" + row + "), '' order by " + row
                                    + ")), '') from " + table + " t")
                            .query(String.class)
                            .single());
        }
        return digests;
    }

    @Test
    void guestsOfWhomNothingBecameAndPhonesOnOldMessagesGo() {
        Roadside roadside = new Roadside(api, clock);
        Api.As reporter = roadside.person();
        String caseId = roadside.joinedCase(reporter, roadside.person());
        quiet.await();
        UUID guest = UUID.randomUUID();
        jdbc.sql("insert into access.account (id, role, display_name, created_at) values (?, 'PARTY', 'guest', ?)")
                .params(guest, clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        forget.run();
        assertThat(exists(guest)).isTrue();
        forget.run(clock.instant().plus(Duration.ofDays(31)));
        assertThat(exists(guest)).isFalse();

        forget.run(clock.instant().plus(Duration.ofDays(100)));
        assertThat(jdbc.sql("select count(*) from notice.message where phone is not null and sms_state <> 'WAITING'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from accident.party where case_id = ? and phone is not null")
                        .param(UUID.fromString(caseId))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theAuditorReadsTheRulesAndWhatWasForgotten() {
        jdbc.sql("insert into access.account (id, role, display_name, created_at) values (?, 'PARTY', 'guest', ?)")
                .params(
                        UUID.randomUUID(),
                        clock.instant().minus(Duration.ofDays(40)).atOffset(ZoneOffset.UTC))
                .update();
        forget.run();
        Api.As auditor = api.as(Api.auditor());

        JsonNode rules = auditor.get("/retention-rules").ok().get("rules");
        assertThat(rules.findValuesAsString("kind")).contains("case-file", "audit-entry", "guest");
        JsonNode run = auditor.get("/retention-runs?limit=1").ok().get("items").get(0);
        assertThat(run.get("forgotten").asLong()).isPositive();
        assertThat(run.get("article").asString()).isNotBlank();
        assertThat(auditor.get("/audit-entries?kind=FORGOTTEN")
                        .ok()
                        .get("items")
                        .get(0)
                        .get("subject")
                        .asString())
                .matches("[a-z-]+ \\d+");
    }

    private boolean exists(UUID account) {
        return jdbc.sql("select exists (select from access.account where id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }
}
