package kuaichu.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kuaichu.Api;
import kuaichu.EventStream;
import kuaichu.PlatformTest;
import kuaichu.SecondNode;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.sandbox.Sandbox;
import kuaichu.signing.application.SigningClocks;
import kuaichu.signing.application.SigningReplayCheck;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: one paper, several people; what each of them saw is kept, and nobody is stuck when somebody does not sign. */
@PlatformTest
class EnvelopeTest {
    private final Api api;
    private final Roadside roadside;
    private final SigningClocks clocks;
    private final SettableClock clock;
    private final Environment environment;
    private final Sandbox sandbox;
    private final JsonMapper mapper;
    private final DataSource database;
    private final Docket docket;

    EnvelopeTest(
            Api api,
            SigningClocks clocks,
            SettableClock clock,
            Environment environment,
            Sandbox sandbox,
            JsonMapper mapper,
            DataSource database,
            Docket docket) {
        this.environment = environment;
        this.sandbox = sandbox;
        this.mapper = mapper;
        this.database = database;
        this.docket = docket;
        this.api = api;
        this.roadside = new Roadside(api, clock);
        this.clocks = clocks;
        this.clock = clock;
    }

    @Test
    void whatWasNotOnTheScreenIsNotSigned() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);
        Map<String, Object> other = signature(envelope, 0, "shownSha256", "0".repeat(64));
        Map<String, Object> hasty = signature(envelope, 0, "shownSeconds", 19);

        assertThat(zhang.post(Roadside.path(envelope, "/signatures"), other).problem())
                .isEqualTo("signing.shown-text-differs");
        assertThat(zhang.post(Roadside.path(envelope, "/signatures"), hasty).problem())
                .isEqualTo("signing.shown-too-short");
        assertThat(envelope.get("content").asString()).contains("当事人A负全部责任");
        zhang.post(Roadside.path(envelope, "/signatures"), Roadside.signature(envelope, 0))
                .ok();
    }

    @Test
    void aSignatureIsGivenOnce() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);
        Map<String, Object> signature = Roadside.signature(envelope, 0);
        Api.As withKey = zhang.withKey(UUID.randomUUID());

        JsonNode first =
                withKey.post(Roadside.path(envelope, "/signatures"), signature).ok();
        assertThat(withKey.post(Roadside.path(envelope, "/signatures"), signature)
                        .ok())
                .isEqualTo(first);
        assertThat(zhang.post(Roadside.path(envelope, "/signatures"), signature).problem())
                .isEqualTo("signing.already-answered");
        assertThat(wang.post(Roadside.path(envelope, "/signatures"), signature).problem())
                .isEqualTo("signing.not-yours");
    }

    @Test
    void strangersAndInsurersFindNoEnvelope() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);

        assertThat(roadside.person().get(Roadside.path(envelope, "")).status()).isEqualTo(404);
        assertThat(roadside.person()
                        .post(Roadside.path(envelope, "/signatures"), Roadside.signature(envelope, 0))
                        .status())
                .isEqualTo(404);
        assertThat(zhang.get(Roadside.path(envelope, "")).ok().get("purpose").asString())
                .isEqualTo("AGREEMENT");
    }

    @Test
    void anAgreementNobodySignsInTimeLapsesAndTheOtherWaysAreOpen() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);
        String caseId = caseOf(zhang);
        roadside.sign(zhang, caseId, 0);
        clock.advance(Duration.ofHours(24));

        assertThat(wang.post(Roadside.path(envelope, "/signatures"), Roadside.signature(envelope, 1))
                        .problem())
                .isEqualTo("signing.expired");
        clocks.strike();

        JsonNode page = wang.get("/cases/" + caseId).ok();
        assertThat(page.get("state").asString()).isEqualTo("CLEARED");
        assertThat(texts(page.get("allowedActions")))
                .contains("REQUEST_DETERMINATION", "REQUEST_POLICE", "OPEN_NEGOTIATION");
        assertThat(Roadside.envelope(wang, caseId, "AGREEMENT").get("state").asString())
                .isEqualTo("EXPIRED");
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        roadside.sign(zhang, caseId, 0);
        roadside.sign(wang, caseId, 1);
        assertThat(wang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("AGREED");
    }

    @Test
    void whoWaitsIsRemindedByTheClockAndByHandButNotForEver() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);
        String caseId = caseOf(zhang);
        roadside.sign(zhang, caseId, 0);
        clock.advance(Duration.ofMinutes(10));
        clocks.strike();
        clocks.strike();

        assertThat(EventStream.timeline(wang, caseId, "text"))
                .containsOnlyOnce("已提醒当事人B")
                .doesNotContain("已提醒当事人A");
        Map<String, Object> b = Map.of("signerId", signer(envelope, 1));
        for (int i = 0; i < 5; i++) {
            zhang.post(Roadside.path(envelope, "/reminders"), b).ok();
        }
        assertThat(zhang.post(Roadside.path(envelope, "/reminders"), b).problem())
                .isEqualTo("signing.reminded-enough");
        assertThat(zhang.post(Roadside.path(envelope, "/reminders"), Map.of("signerId", signer(envelope, 0)))
                        .problem())
                .isEqualTo("signing.already-answered");
    }

    @Test
    void itIsWithdrawnOnlyBeforeAnybodyAnswered() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);
        String caseId = caseOf(zhang);

        assertThat(wang.post(Roadside.path(envelope, "/withdrawal"), Map.of()).problem())
                .isEqualTo("signing.not-yours");
        zhang.post(Roadside.path(envelope, "/withdrawal"), Map.of()).ok();
        assertThat(zhang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("CLEARED");
        assertThat(zhang.post(Roadside.path(envelope, "/signatures"), Roadside.signature(envelope, 0))
                        .problem())
                .isEqualTo("signing.ended");

        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        roadside.sign(wang, caseId, 1);
        assertThat(zhang.post(Roadside.path(Roadside.envelope(zhang, caseId, "AGREEMENT"), "/withdrawal"), Map.of())
                        .problem())
                .isEqualTo("signing.answered-by-somebody");
    }

    @Test
    void whoSignedMayStillOpenlyRefuseBeforeTheOtherSigns() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);
        String caseId = caseOf(zhang);
        roadside.sign(zhang, caseId, 0);

        zhang.post(Roadside.path(envelope, "/refusals"), Map.of("signerId", signer(envelope, 0), "reason", "想清楚了，不同意"))
                .ok();

        JsonNode page = wang.get("/cases/" + caseId).ok();
        assertThat(page.get("state").asString()).isEqualTo("CLEARED");
        assertThat(page.get("negotiation").get("state").asString()).isEqualTo("REFUSED");
        assertThat(EventStream.timeline(wang, caseId, "text")).contains("当事人A拒绝签署：想清楚了，不同意");
    }

    @Test
    void aPolicePaperIsSignedOnTheOwnPhoneOnlyWithARecording() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = determined(zhang, wang);
        JsonNode paper = Roadside.envelope(zhang, caseId, "DETERMINATION");
        assertThat(paper.get("recordingArticle").get("citation").asString()).isEqualTo("ADM-263.3");

        Api.Reply bare = zhang.post(Roadside.path(paper, "/signatures"), Roadside.signature(paper, 0));
        assertThat(bare.problem()).isEqualTo("signing.recording-missing");
        assertThat(bare.body().get("detail").asString()).contains("ADM-263.3");

        String ofWang = roadside.record(wang, paper, 1);
        assertThat(zhang.post(Roadside.path(paper, "/signatures"), signature(paper, 0, "recordingId", ofWang))
                        .problem())
                .isEqualTo("signing.recording-foreign");
        String own = roadside.record(zhang, paper, 0);
        zhang.post(Roadside.path(paper, "/signatures"), signature(paper, 0, "recordingId", own))
                .ok();

        JsonNode proof = signers(api.as(Api.officer("officer1")), caseId).get(0).get("proof");
        assertThat(proof.get("recordingId").asString()).isEqualTo(own);
        assertThat(proof.get("recordingReceived").asBoolean()).isFalse();
        assertThat(signers(zhang, caseId).get(0).hasNonNull("proof")).isFalse();
    }

    @Test
    void theRecordingIsForThePoliceAlone() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = determined(zhang, wang);
        JsonNode paper = Roadside.envelope(zhang, caseId, "DETERMINATION");
        int before = zhang.get("/cases/" + caseId).ok().get("evidence").size();
        long told = digestLines(wang, caseId);
        String recording = roadside.record(zhang, paper, 0);

        assertThat(wang.get("/cases/" + caseId).ok().get("evidence").size()).isEqualTo(before);
        assertThat(digestLines(wang, caseId)).isEqualTo(told);
        assertThat(digestLines(api.as(Api.officer("officer1")), caseId)).isEqualTo(told + 1);
        assertThat(wang.get("/evidence/" + recording + "/thumbnail").status()).isEqualTo(404);
        JsonNode evidence =
                api.as(Api.officer("officer1")).get("/cases/" + caseId).ok().get("evidence");
        assertThat(evidence.get(evidence.size() - 1).get("evidenceId").asString())
                .isEqualTo(recording);
    }

    @Test
    void whoCannotRecordReceivesItAndTheOfficerGoesOn() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = determined(zhang, wang);
        JsonNode paper = Roadside.envelope(zhang, caseId, "DETERMINATION");
        zhang.post(Roadside.path(paper, "/receptions"), Map.of("signerId", signer(paper, 0), "reason", "手机没有摄像头"))
                .ok();
        wang.post(Roadside.path(paper, "/receptions"), Map.of("signerId", signer(paper, 1), "reason", "不想录像"))
                .ok();
        assertThat(wang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("DETERMINED");

        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "SIGNING");
        Map<String, Object> before = Roadside.signature(paper, 0);
        assertThat(officer.post(Roadside.path(paper, "/signatures"), before).problem())
                .isEqualTo("signing.recorder-missing");
        officer.post(Roadside.path(paper, "/signatures"), signature(paper, 0, "recorderNo", "ZFJL-0042"))
                .ok();
        officer.post(Roadside.path(paper, "/refusals"), Map.of("signerId", signer(paper, 1), "reason", "已收到，不愿录像，未签名"))
                .ok();

        JsonNode page = wang.get("/cases/" + caseId).ok();
        assertThat(page.get("state").asString()).isEqualTo("SERVED");
        assertThat(signers(officer, caseId)
                        .get(0)
                        .get("proof")
                        .get("recorderNo")
                        .asString())
                .isEqualTo("ZFJL-0042");
    }

    @Test
    void aSignatureOnPaperIsNotedByAnOfficerOnly() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = determined(zhang, wang);
        JsonNode paper = Roadside.envelope(zhang, caseId, "DETERMINATION");
        Map<String, Object> onPaper = Map.of("signerId", signer(paper, 0), "onPaper", true);

        assertThat(zhang.post(Roadside.path(paper, "/signatures"), onPaper).problem())
                .isEqualTo("signing.not-yours");
        api.as(Api.officer("officer1"))
                .post(Roadside.path(paper, "/signatures"), onPaper)
                .ok();
        assertThat(signers(zhang, caseId).get(0).get("answer").asString()).isEqualTo("SIGNED");
    }

    @Test
    void halfSignedItGoesOnAfterARestart(@TempDir Path data) {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        JsonNode envelope = agreement(zhang, wang);
        String caseId = caseOf(zhang);
        roadside.sign(zhang, caseId, 0);

        try (SecondNode restarted = SecondNode.start(environment, sandbox, clock, data)) {
            HttpRequest signature = HttpRequest.newBuilder(
                            URI.create(restarted.base() + "/api/v1" + Roadside.path(envelope, "/signatures")))
                    .header("Authorization", "Bearer " + wang.token())
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(mapper.writeValueAsString(Roadside.signature(envelope, 1))))
                    .build();
            api.send(signature).ok();
        }

        assertThat(zhang.get("/cases/" + caseId).ok().get("state").asString()).isEqualTo("AGREED");
        assertThat(Roadside.envelope(zhang, caseId, "AGREEMENT")
                        .get("signers")
                        .get(0)
                        .get("answer")
                        .asString())
                .isEqualTo("SIGNED");
    }

    @Test
    void theDocketTellsEveryAnswerAndAChangedOneIsFound() throws SQLException {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        agreement(zhang, wang);
        String caseId = caseOf(zhang);
        roadside.sign(zhang, caseId, 0);
        CaseId id = new CaseId(UUID.fromString(caseId));

        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            SigningReplayCheck check = new SigningReplayCheck();
            assertThat(check.compare(connection, id, docket.listEntries(id))).isEmpty();
            try (PreparedStatement forgery = connection.prepareStatement(
                    "update signing.place p set answer = 'SIGNED' from signing.envelope e where p.envelope_id = e.envelope_id"
                            + " and e.case_id = ?")) {
                forgery.setObject(1, id.value());
                forgery.executeUpdate();
            }
            assertThat(check.compare(connection, id, docket.listEntries(id)))
                    .singleElement()
                    .asString()
                    .contains("the docket says nothing, the table SIGNED");
            connection.rollback();
        }
    }

    private static long digestLines(Api.As reader, String caseId) {
        return EventStream.timeline(reader, caseId, "kind").stream()
                .filter("vault.digest-fixed"::equals)
                .count();
    }

    private JsonNode agreement(Api.As zhang, Api.As wang) {
        String caseId = roadside.joinedCase(zhang, wang);
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        return Roadside.envelope(zhang, caseId, "AGREEMENT");
    }

    private String determined(Api.As zhang, Api.As wang) {
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        return caseId;
    }

    private static String caseOf(Api.As party) {
        return party.get("/cases?limit=1")
                .ok()
                .get("items")
                .get(0)
                .get("caseId")
                .asString();
    }

    private static JsonNode signers(Api.As reader, String caseId) {
        return Roadside.envelope(reader, caseId, "DETERMINATION").get("signers");
    }

    private static String signer(JsonNode envelope, int index) {
        return envelope.get("signers").get(index).get("signerId").asString();
    }

    private static Map<String, Object> signature(JsonNode envelope, int index, String field, Object value) {
        Map<String, Object> signature = new HashMap<>(Roadside.signature(envelope, index));
        signature.put(field, value);
        return signature;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
