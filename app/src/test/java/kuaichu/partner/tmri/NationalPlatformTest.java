package kuaichu.partner.tmri;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.DurableCalls;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.tmri.Tmri;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** FEATURE: a determined accident stands in the national platform, once, under the officer who decided. */
@PlatformTest
class NationalPlatformTest {
    private final Api api;
    private final Docket docket;
    private final DurableCalls calls;
    private final Sandbox sandbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Roadside roadside;

    NationalPlatformTest(
            Api api,
            Docket docket,
            DurableCalls calls,
            Sandbox sandbox,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SettableClock clock) {
        this.api = api;
        this.docket = docket;
        this.calls = calls;
        this.sandbox = sandbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void anIssuedDeterminationIsWrittenOnceHoweverOftenItIsSent() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        CaseId id = new CaseId(UUID.fromString(caseId));
        Eventually.holds("written", () -> !written(id).isEmpty());
        String documentNo = zhang.get("/cases/" + caseId)
                .ok()
                .get("determination")
                .get("documentNo")
                .asString();

        Tmri.AccidentWritten accident = accidents(documentNo).getFirst();
        assertThat(accident.fields())
                .containsEntry("jbr", "李警官")
                .containsEntry("ssrs", "0")
                .containsEntry("sgxt", "12")
                .containsEntry("cljsg", "1")
                .containsEntry("rylen", "2");
        assertThat(accident.fields().get("ryxx")).contains("$$K3$$1~~B").endsWith("$$K3$$5");
        assertThat(written(id).getFirst().body().path("accidentNo").asString(""))
                .isEqualTo(accident.accidentNo());
        assertThat(officersOf("03C52")).contains("350101");

        sendAgain(id);
        assertThat(accidents(documentNo)).hasSize(1);
        assertThat(written(id)).hasSize(1);
    }

    private void sendAgain(CaseId id) {
        String key = "again-" + id;
        transaction.executeWithoutResult(
                status -> calls.order(WriteAccident.OPERATION, key, id, new WriteAccident.Determined(id.value())));
        Eventually.holds(
                "sent again",
                () -> jdbc.sql("select state from partner.outgoing_call where call_key = ?")
                        .param(key)
                        .query(String.class)
                        .single()
                        .equals("DONE"));
    }

    private List<Entry> written(CaseId id) {
        return docket.listEntries(id).stream()
                .filter(entry -> entry.kind().equals("partner.tmri-written"))
                .toList();
    }

    private List<Tmri.AccidentWritten> accidents(String documentNo) {
        return sandbox.accidents().stream()
                .filter(accident -> accident.wsbh().equals(documentNo))
                .toList();
    }

    /** Badge numbers as the exchange log kept them. */
    private String officersOf(String interfaceId) {
        return String.join(
                " ",
                jdbc.sql("select request from partner.call_log where partner = 'tmri' and request like ?")
                        .param("%" + interfaceId + "%")
                        .query(String.class)
                        .list());
    }
}
