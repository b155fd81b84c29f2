package kuaichu.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.EventStream;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.desk.EscalateBrokenPromises;
import kuaichu.determination.DeterminedCase;
import kuaichu.docket.DocketSubscriptions;
import kuaichu.signing.application.SigningClocks;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * FEATURE: who is pressed says so to the police alone. The same case is played twice, once with a signature and once with a quiet
 * refusal, and whatever the other side can read must be the same.
 */
@PlatformTest
class QuietRefusalTest {
    /** What is different in any two cases: ids, times, numbers, digests, and the phones of the people. */
    private static final String OWN =
            "[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\\d+时\\d+分|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|[A-Z]{2,}\\d{8}-\\d+"
                    + "|1\\d{2}\\*+\\d{4}|1\\d{10}|\"id\":\"\\d+\\.\\d+\"|\"sentLateSeconds\":\\d+";

    private final Api api;
    private final Roadside roadside;
    private final SettableClock clock;
    private final DocketSubscriptions subscriptions;
    private final EscalateBrokenPromises promises;
    private final SigningClocks clocks;
    private final JdbcClient jdbc;

    QuietRefusalTest(
            Api api,
            SettableClock clock,
            DocketSubscriptions subscriptions,
            EscalateBrokenPromises promises,
            SigningClocks clocks,
            JdbcClient jdbc) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
        this.clock = clock;
        this.subscriptions = subscriptions;
        this.promises = promises;
        this.clocks = clocks;
        this.jdbc = jdbc;
    }

    /** One agreement, A's answer to it, and all that B can read of it. */
    private record Play(Api.As zhang, Api.As wang, String caseId, String answer, List<String> seenByB) {}

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void theOtherSideReadsTheSameAsOfASignature() throws IOException, InterruptedException {
        Play signed = play(false);
        Play quiet = play(true);

        assertThat(quiet.seenByB()).isEqualTo(signed.seenByB());
        assertThat(quiet.answer()).isEqualTo(signed.answer());
        assertThat(String.join("\n", quiet.seenByB())).contains("当事人A已答复").doesNotContain("静默", "QUIET", "PRESSED");
    }

    private Play play(boolean quietly) throws IOException, InterruptedException {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        settle(caseId);
        Roadside.join(zhang, wang, caseId);
        settle(caseId);
        roadside.fillIn(zhang, caseId, 0);
        roadside.fillIn(wang, caseId, 1);
        negotiate(zhang, wang, caseId);
        JsonNode envelope = Roadside.envelope(zhang, caseId, "AGREEMENT");
        Api.Reply answer =
                quietly ? refuseQuietly(zhang, envelope, "PRESSED") : roadside.sign(zhang, caseId, "AGREEMENT", 0);
        clock.advance(Duration.ofMinutes(16));
        promises.escalate();
        clocks.strike();
        settle(caseId);
        return new Play(zhang, wang, caseId, masked(answer.ok().toString()), seen(wang, caseId, envelope));
    }

    /** Every endpoint B may call on the case, its messages, and the live stream. */
    private List<String> seen(Api.As wang, String caseId, JsonNode envelope) throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>();
        for (String path : List.of(
                "/cases/" + caseId,
                "/cases/" + caseId + "/proposal",
                "/cases?limit=5",
                "/messages?limit=20",
                Roadside.path(envelope, ""))) {
            seen.add(
                    path.replaceAll(OWN, "#") + " " + masked(wang.get(path).ok().toString()));
        }
        seen.addAll(stream(wang, caseId));
        for (JsonNode line : wang.get("/cases/" + caseId + "/timeline").ok().get("items")) {
            seen.add("line " + masked(line.toString()));
        }
        // the gateway's report of delivery may overtake its answer to the sending, in either play
        seen.removeIf(one -> one.contains("notice.sms-"));
        seen.sort(null);
        String a = envelope.get("signers").get(0).get("signerId").asString();
        seen.add(wang.post(Roadside.path(envelope, "/reminders"), Map.of("signerId", a))
                .problem());
        seen.add(wang.post(Roadside.path(envelope, "/refusals"), Map.of("signerId", a, "reason", "替他"))
                .problem());
        seen.add(wang.post(Roadside.path(envelope, "/withdrawal"), Map.of()).problem());
        return seen;
    }

    /** Every event of the live stream so far; a hidden one would push the last out. */
    private List<String> stream(Api.As wang, String caseId) throws IOException, InterruptedException {
        List<String> lines = EventStream.timeline(wang, caseId, "id");
        try (EventStream open = EventStream.open(api.base(), wang, caseId, null)) {
            assertThat(open.read(lines.size())).isEqualTo(lines);
        }
        return EventStream.timeline(wang, caseId, "kind").stream()
                .map("event "::concat)
                .toList();
    }

    /** Readers, messages and calls to partners have caught up. */
    private void settle(String caseId) {
        new DocketQuiet(subscriptions).await();
        Eventually.holds(
                "nothing is under way",
                () -> jdbc.sql("""
                    select (select count(*) from partner.outgoing_call where case_id = :case and state = 'WAITING')
                        + (select count(*) from notice.message where case_id = :case and sms_state in ('WAITING', 'SENT'))\
                    """)
                                .param("case", UUID.fromString(caseId))
                                .query(Integer.class)
                                .single()
                        == 0);
        new DocketQuiet(subscriptions).await();
    }

    private static String masked(String json) {
        return json.replaceAll(OWN, "#");
    }

    @Test
    void theOfficerLearnsItWithTheArticleAndEndsTheSigning() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = negotiating(zhang, wang);
        JsonNode envelope = Roadside.envelope(zhang, caseId, "AGREEMENT");
        refuseQuietly(zhang, envelope, "UNWELL").ok();
        roadside.sign(wang, caseId, 1);
        assertThat(wang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("NEGOTIATING");

        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "SIGNING");
        JsonNode proof = Roadside.envelope(officer, caseId, "AGREEMENT")
                .get("signers")
                .get(0)
                .get("proof");
        assertThat(proof.get("quietChoice").asString()).isEqualTo("UNWELL");
        assertThat(proof.get("quietArticles").get(0).get("citation").asString()).isEqualTo("PROC-13.1");
        assertThat(EventStream.timeline(officer, caseId, "text")).contains("当事人A静默表示不舒服（仅警方可见）");
        assertThat(wang.post(Roadside.path(envelope, "/cancellation"), Map.of("note", "x"))
                        .status())
                .isEqualTo(403);
        officer.post(Roadside.path(envelope, "/cancellation"), Map.of("note", "甲自述头晕，按伤人事故处理"))
                .ok();

        assertThat(wang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("CLEARED");
        assertThat(EventStream.timeline(wang, caseId, "text"))
                .contains("协议签署已结束，民警会查看本案")
                .doesNotContain("民警终止签署：甲自述头晕，按伤人事故处理");
        assertThat(EventStream.timeline(officer, caseId, "text")).contains("民警终止签署：甲自述头晕，按伤人事故处理");
        assertThat(officer.get("/work-items?queue=SIGNING&limit=100").ok().toString())
                .doesNotContain(caseId);
    }

    @Test
    void onOnePhoneWhoHoldsItMayQuietlyNotSignAsWell() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        for (int i = 0; i < 2; i++) {
            roadside.fillIn(zhang, caseId, i);
        }
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        roadside.state(zhang, caseId, 1, List.of(), List.of("REAR_END"));
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        JsonNode envelope = Roadside.envelope(zhang, caseId, "AGREEMENT");
        roadside.sign(zhang, caseId, 0);
        String b = envelope.get("signers").get(1).get("signerId").asString();

        JsonNode answer = zhang.post(
                        Roadside.path(envelope, "/quiet-refusals"), Map.of("signerId", b, "choice", "DISAGREE"))
                .ok();

        assertThat(answer.get("signers").get(1).get("answer").asString()).isEqualTo("ANSWERED");
        assertThat(zhang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("NEGOTIATING");
        Roadside.claim(api.as(Api.officer("officer1")), caseId, "SIGNING");
    }

    @Test
    void aPolicePaperKnowsNoQuietRefusal() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));

        assertThat(refuseQuietly(zhang, Roadside.envelope(zhang, caseId, "DETERMINATION"), "PRESSED")
                        .problem())
                .isEqualTo("signing.not-guarded");
    }

    private String negotiating(Api.As zhang, Api.As wang) {
        String caseId = roadside.joinedCase(zhang, wang);
        negotiate(zhang, wang, caseId);
        return caseId;
    }

    private void negotiate(Api.As zhang, Api.As wang, String caseId) {
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
    }

    private static Api.Reply refuseQuietly(Api.As who, JsonNode envelope, String choice) {
        return who.post(
                Roadside.path(envelope, "/quiet-refusals"),
                Map.of(
                        "signerId",
                        envelope.get("signers").get(0).get("signerId").asString(),
                        "choice",
                        choice));
    }
}
