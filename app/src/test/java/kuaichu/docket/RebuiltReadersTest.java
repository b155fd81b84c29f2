package kuaichu.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.kernel.id.CaseId;
import kuaichu.remedy.DeterminedAndServed;
import kuaichu.testkit.SettableClock;
import kuaichu.vault.SampleShots;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * FEATURE: a reader that forgets everything and reads the docket from the start makes the same of it. Every reader of the platform is
 * taken, a new one too: it fails here until one of the played cases has something for it.
 */
@PlatformTest
class RebuiltReadersTest {
    private final Api api;
    private final SettableClock clock;
    private final Roadside roadside;
    private final Docket docket;
    private final DocketSubscriptions subscriptions;
    private final List<DocketSubscriber> readers;
    private final JdbcClient jdbc;

    RebuiltReadersTest(
            Api api,
            SettableClock clock,
            Docket docket,
            DocketSubscriptions subscriptions,
            List<DocketSubscriber> readers,
            JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.roadside = new Roadside(api, clock);
        this.docket = docket;
        this.subscriptions = subscriptions;
        this.readers = readers.stream()
                .filter(reader -> !reader.name().startsWith("docket.test"))
                .toList();
        this.jdbc = jdbc;
    }

    @Test
    void everyReaderMakesTheSameOfTheDocketAgain() {
        List<UUID> cases = List.of(agreedAndPaid(), returnedAndDetermined(), sentBackByAReview());
        settle(cases);
        Set<String> said = cases.stream()
                .flatMap(id -> docket.listEntries(new CaseId(id)).stream())
                .map(Entry::kind)
                .collect(Collectors.toSet());
        Map<String, List<String>> before = rowsOf(cases);

        assertThat(readers).isNotEmpty().allSatisfy(reader -> {
            assertThat(reader.kinds()).as("what %s reads", reader.name()).containsAnyElementsOf(said);
            subscriptions.rebuild(reader.name());
            settle(cases);
            assertThat(rowsOf(cases)).as("after a rebuild of %s", reader.name()).isEqualTo(before);
        });
    }

    private UUID agreedAndPaid() {
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
        api.as(Api.insurer("insurer1"))
                .post(
                        claim + "/assessment",
                        Map.of("lines", List.of(Map.of("item", "喷漆", "quantity", 1, "unitFen", 90_000))))
                .ok();
        wang.withVersion(wang.get(claim).ok().get("version").asLong())
                .put(claim + "/payout-account", Map.of("holderName", "王芳", "bankCardNo", "6222021000112233449"))
                .ok();
        wang.post(claim + "/acceptance", Map.of()).ok();
        Eventually.holds("paid, with a receipt", () -> wang.get(claim).ok().hasNonNull("receipt"));
        return UUID.fromString(caseId);
    }

    private UUID sentBackByAReview() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        served.sentBackAndDeterminedAnew();
        return UUID.fromString(served.caseId);
    }

    private UUID returnedAndDetermined() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.dispute(roadside, zhang, wang, caseId);
        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "DETERMINATION");
        officer.post("/cases/" + caseId + "/evidence-requests", Map.of("reason", "请补拍", "slots", List.of("DAMAGE")))
                .ok();
        roadside.addPhoto(zhang, caseId, "DAMAGE", SampleShots.jpeg(77));
        Eventually.holds(
                "the review goes on",
                () -> zhang.get("/cases/" + caseId).ok().get("state").asString().equals("IN_REVIEW"));
        Api.As successor = withdraw(officer, caseId);
        Roadside.claim(successor, caseId, "DETERMINATION");
        successor
                .post("/cases/" + caseId + "/decided-facts", Map.of("question", "MOTION:B", "code", "WAITING"))
                .ok();
        DeterminedCase.issue(successor, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);
        return UUID.fromString(caseId);
    }

    /** The officer asks to withdraw, the leader lets him. @return who goes on */
    private Api.As withdraw(Api.As officer, String caseId) {
        Roadside.claim(officer, caseId, "DETERMINATION");
        String procedure = "/cases/" + caseId + "/procedure";
        String himself = officer.get(procedure)
                .ok()
                .get("challengeable")
                .get(0)
                .get("officerId")
                .asString();
        Map<String, Object> ground = Map.of("officerId", himself, "ground", "INTEREST", "reason", "与一方当事人合伙经商。");
        String recusal = officer.post(procedure + "/recusals", ground)
                .ok()
                .get("recusals")
                .get(0)
                .get("recusalId")
                .asString();
        api.as(Api.leader("leader1"))
                .post(
                        "/recusals/" + recusal + "/decision",
                        Map.of("granted", true, "reason", "经核查属实。", "earlierActsStand", true))
                .ok();
        return api.as(Api.officer("officer3"));
    }

    /** Until nothing is under way for these cases: readers, calls to partners, receipts of messages. */
    private void settle(List<UUID> cases) {
        new DocketQuiet(subscriptions).await();
        Eventually.holds(
                "nothing is under way",
                () -> jdbc.sql("""
                    select (select count(*) from partner.outgoing_call where case_id = any(:cases) and state = 'WAITING')
                        + (select count(*) from notice.message where case_id = any(:cases)
                            and sms_state in ('WAITING', 'SENT'))\
                    """)
                                .param("cases", cases.toArray(UUID[]::new))
                                .query(Integer.class)
                                .single()
                        == 0);
        new DocketQuiet(subscriptions).await();
    }

    /** Every row of every table that belongs to a case, by table. */
    private Map<String, List<String>> rowsOf(List<UUID> cases) {
        Map<String, List<String>> rows = new TreeMap<>();
        List<String> tables =
                jdbc.sql("""
                    select table_schema || '.' || table_name from information_schema.columns
                    where column_name = 'case_id' and table_schema not in ('pg_catalog', 'information_schema')\
                    """).query((row, number) -> row.getString(1)).list();
        assertThat(tables).contains("docket.entry", "notice.message", "vault.evidence", "partner.outgoing_call");
        for (String table : tables) {
            List<String> lines = jdbc.sql(
                            "select to_jsonb(t)::text from " + table + " t where case_id = any(:cases) order by 1")
                    .param("cases", cases.toArray(UUID[]::new))
                    .query((row, number) -> row.getString(1))
                    .list();
            rows.put(table, lines);
        }
        return rows;
    }
}
