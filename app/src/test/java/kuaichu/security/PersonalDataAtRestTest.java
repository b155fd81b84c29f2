package kuaichu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.sql.DataSource;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.platform.KeyAlgorithm;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import kuaichu.platform.persistence.KeyRotation;
import kuaichu.platform.persistence.SealedColumns;
import kuaichu.platform.persistence.SealedColumns.SealedColumn;
import kuaichu.procedure.InvestigatedCase;
import kuaichu.remedy.DeterminedAndServed;
import kuaichu.testkit.SettableClock;
import kuaichu.tool.RotateKeys;
import kuaichu.vault.SampleShots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: what people told us about themselves stands nowhere in the clear, and goes over to a new key while the platform runs. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataAtRestTest {
    private static final String CARD = "6222021000112233449";
    private static final String LICENCE = "350102198803070016";
    /** Digests, keyed marks and the ids of scheduled work: nothing that could be opened. */
    private static final List<String> NOT_SEALED = List.of(
            "access.code_sent.phone_index",
            "access.account.person_index",
            "access.session.token_hash",
            "access.sms_code.code_mac",
            "access.sms_code.phone_index",
            "accident.invitation.code_hash",
            "audit.entry.mac",
            "audit.seal.mac",
            "docket.entry.hash",
            "docket.entry.prev_hash",
            "platform.command.request_hash",
            "platform.scheduled_tasks.task_data");

    private final Api api;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final KeyRing keys;
    private final PlatformSettings settings;

    PersonalDataAtRestTest(
            Api api,
            SettableClock clock,
            JdbcClient jdbc,
            DataSource database,
            KeyRing keys,
            PlatformSettings settings) {
        this.api = api;
        this.clock = clock;
        this.jdbc = jdbc;
        this.database = database;
        this.keys = keys;
        this.settings = settings;
    }

    /** A determined, reviewed and claimed accident with a payout account, another one investigated by two officers. */
    private List<String> play() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        String phone = Roadside.phone();
        served.applyForReview();
        JsonNode claims = served.wang()
                .post(
                        "/cases/" + served.caseId + "/claims",
                        Map.of("partyId", Roadside.partyId(served.wang(), served.caseId, 1)))
                .ok()
                .get("claims");
        String claim = "/claims/" + claims.get(0).get("claimId").asString();
        served.wang()
                .withVersion(served.wang().get(claim).ok().get("version").asLong())
                .put(claim + "/payout-account", Map.of("holderName", "王芳", "bankCardNo", CARD))
                .ok();
        api.as(Api.officer("officer1"))
                .get("/cases/" + served.caseId + "/parties/" + Roadside.partyId(served.wang(), served.caseId, 1)
                        + "/full?reason=call");
        new InvestigatedCase(api, clock).transferred().rightsTold();
        Api.As caller = api.as(Api.party(phone));
        String caseId = new Roadside(api, clock).joinedCase(caller, new Roadside(api, clock).person());
        new Roadside(api, clock).addPhoto(caller, caseId, "OTHER", SampleShots.jpeg(7));
        return List.of(phone, CARD, LICENCE, "350103199206150027", "张伟", "王芳");
    }

    @Test
    void noTableNoFileAndNoLineOfTheLogHoldsAClearValue(CapturedOutput log) {
        List<String> clear = play();

        assertThat(AtRest.findInDatabase(jdbc, clear)).isEmpty();
        assertThat(AtRest.findInFiles(settings.data(), clear)).isEmpty();
        assertThat(log.getAll()).doesNotContain(clear);
    }

    @Test
    void theSearchWouldFindAClearValue() {
        jdbc.sql("create table if not exists public.planted (a text, b bytea)").update();
        jdbc.sql("insert into public.planted values ('tel 13900000000', null), (null, ?)")
                .param("赵钱孙".getBytes(StandardCharsets.UTF_8))
                .update();
        try {
            assertThat(AtRest.findInDatabase(jdbc, List.of("13900000000", "赵钱孙")))
                    .hasSize(2);
        } finally {
            jdbc.sql("drop table public.planted").update();
        }
    }

    @Test
    void everyColumnOfBytesIsSealedOrSaysNothing() throws SQLException {
        List<String> bytes = new ArrayList<>(jdbc.sql("select table_schema || '.' || table_name || '.' || column_name"
                        + " from information_schema.columns where data_type = 'bytea'"
                        + " and table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list());
        try (Connection connection = database.getConnection()) {
            for (SealedColumn column : SealedColumns.list(connection)) {
                assertThat(bytes.remove(column.place())).as(column.place()).isTrue();
                if (column.index() != null) {
                    bytes.remove(column.table() + '.' + column.index());
                }
            }
        }
        assertThat(bytes).containsExactlyInAnyOrderElementsOf(NOT_SEALED);
    }

    @Test
    void allValuesGoOverToANewKeyWhileThePlatformRuns() throws SQLException, IOException {
        play();
        String phone = Roadside.phone();
        Api.As before = api.as(Api.party(phone));
        Api.As other = new Roadside(api, clock).person();
        String caseId = new Roadside(api, clock).joinedCase(before, other);
        int old = keys.current();

        assertThat(run("new", KeyAlgorithm.SM4_GCM.name())).contains("keys new: " + (old + 1));
        assertThat(run("retire", String.valueOf(old))).contains("REFUSED");
        assertThat(run("new-index")).contains("done");
        assertThat(api.as(Api.party(phone)).get("/cases/" + caseId).status()).isEqualTo(200);
        assertThat(run("rotate")).contains("key=" + old + " AES_256_GCM values=0");
        assertThat(count()).containsOnlyKeys(old + 1);
        assertThat(run("rotate")).contains("sealed anew 0, files sealed anew 0, indexed anew 0");
        assertThat(run("retire", String.valueOf(old))).doesNotContain("key=" + old + " ");
        assertThat(run("retire-index", String.valueOf(keys.listIndexKeys().getFirst())))
                .contains("indexed anew 0");

        Api.As again = api.as(Api.party(phone));
        assertThat(again.get("/cases/" + caseId).status()).isEqualTo(200);
        new Roadside(api, clock).agree(again, other, caseId);
    }

    private SortedMap<Integer, Long> count() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return new KeyRotation(connection, keys, settings.data()).countAfterEarlierTransactions();
        }
    }

    private String run(String... command) throws SQLException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            RotateKeys.run(
                    new KeyRotation(connection, keys, settings.data()),
                    keys,
                    command,
                    new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
