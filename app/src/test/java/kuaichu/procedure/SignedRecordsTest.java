package kuaichu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: notices of rights and records of questionings are signed as papers are: recorded, or on paper, or the refusal noted. */
@PlatformTest
class SignedRecordsTest {
    private final Api api;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    SignedRecordsTest(Api api, SettableClock clock, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private InvestigatedCase transferred() {
        return new InvestigatedCase(api, clock).transferred();
    }

    @Test
    void aRecordIsSignedInTurnByWhoWasQuestionedAndThenByBothOfficers() {
        InvestigatedCase given = transferred();
        given.question(Map.of()).ok();
        JsonNode record = record(given);
        assertThat(record.get("inTurn").asBoolean()).isTrue();
        assertThat(record.get("content").asString()).contains("前面的车突然倒车").contains("“倒车”应为“减速”");

        Api.Reply early = InvestigatedCase.signBefore(given.lead(), record, 1);
        assertThat(early.problem()).isEqualTo("signing.not-your-turn");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().get("detail").asString()).contains("A");
        assertThat(InvestigatedCase.signBefore(given.second(), record, 2).problem())
                .isEqualTo("signing.not-your-turn");
        assertThat(questionings(given)).isEmpty();

        Api.Reply unrecorded = given.zhang().post(Roadside.path(record, "/signatures"), Roadside.signature(record, 0));
        assertThat(unrecorded.problem()).isEqualTo("signing.recording-missing");
        assertThat(unrecorded.body().get("detail").asString()).contains("ADM-263.3");
        given.roadside()
                .sign(given.zhang(), given.caseId(), "QUESTIONING_RECORD", 0)
                .ok();
        assertThat(InvestigatedCase.signBefore(given.second(), record, 2).problem())
                .isEqualTo("signing.not-your-turn");
        assertThat(InvestigatedCase.signBefore(given.second(), record, 1).problem())
                .isEqualTo("signing.not-yours");
        InvestigatedCase.signBefore(given.lead(), record, 1).ok();
        assertThat(questionings(given)).isEmpty();
        InvestigatedCase.signBefore(given.second(), record, 2).ok();
        assertThat(questionings(given)).hasSize(1);
        assertThat(questionings(given).get(0).get("refusedToSign").asBoolean()).isFalse();
    }

    @Test
    void whoWasQuestionedMayRefuseAndItIsNotedButAnOfficerSignsOrWritesItAnew() {
        InvestigatedCase given = transferred();
        given.question(Map.of()).ok();
        JsonNode record = record(given);
        refuse(given.lead(), record, 0).ok();
        Api.Reply officer = refuse(given.lead(), record, 1);
        assertThat(officer.problem()).isEqualTo("procedure.officer-must-sign");
        assertThat(officer.body().get("detail").asString()).contains("第七十七条第二款");
        InvestigatedCase.signBefore(given.lead(), record, 1).ok();
        InvestigatedCase.signBefore(given.second(), record, 2).ok();
        assertThat(questionings(given).get(0).get("refusedToSign").asBoolean()).isTrue();
    }

    @Test
    void aWrongRecordIsEndedAndWrittenAnewAndNothingIsDeterminedBeforeItIsSigned() {
        InvestigatedCase given = transferred().rightsTold().sceneInvestigated();
        given.question(Map.of()).ok();
        Api.Reply held = given.lead().post(given.path("/decision"), InvestigatedCase.decision("FULL", "NONE"));
        assertThat(held.problem()).isEqualTo("procedure.questioning-unsigned");
        assertThat(held.body().get("detail").asString()).contains("第七十七条第一款");
        given.lead()
                .post(Roadside.path(record(given), "/cancellation"), Map.of("note", "记录有误，重新制作"))
                .ok();
        given.question(Map.of("corrections", "没有更正。")).ok();
        given.signQuestioning();
        given.drafted();
    }

    @Test
    void aWitnessAndAnInterpreterSignBeforeAnOfficerAlone() {
        InvestigatedCase given = transferred();
        Map<String, Object> witness = new HashMap<>();
        witness.put("partyId", null);
        witness.put(
                "witness",
                Map.of("name", "赵六", "citizenId", "350102199003070011", "phone", "13900010009", "relation", "证人"));
        witness.put("interpreter", "林译，榕城市翻译协会，13900010008");
        given.question(witness).ok();
        JsonNode record = record(given);
        assertThat(given.zhang().get(Roadside.path(record, "")).status()).isEqualTo(404);
        assertThat(record.get("signers"))
                .extracting(signer -> signer.get("capacity").asString())
                .containsExactly("WITNESS", "INTERPRETER", "OFFICER", "OFFICER");
        for (int place = 0; place < 3; place++) {
            InvestigatedCase.signBefore(given.lead(), record, place).ok();
        }
        InvestigatedCase.signBefore(given.second(), record, 3).ok();
        assertThat(questionings(given).get(0).hasNonNull("partyLabel")).isFalse();
    }

    @Test
    void aNoticeOfRightsIsSignedOnTheOwnPhoneWithARecordingOrTheRefusalIsNoted() {
        InvestigatedCase given = transferred();
        JsonNode notice = given.tell(0);
        assertThat(notice.get("content").asString()).contains("第一百零五条").contains("监督电话");
        assertThat(notice.get("article").get("citation").asString()).isEqualTo("PROC-27.2");
        assertThat(told(given)).isEmpty();
        Api.Reply bare = given.zhang().post(Roadside.path(notice, "/signatures"), Roadside.signature(notice, 0));
        assertThat(bare.problem()).isEqualTo("signing.recording-missing");
        given.roadside().sign(given.zhang(), given.caseId(), "RIGHTS_NOTICE", 0).ok();
        assertThat(told(given)).hasSize(1);
        JsonNode other = given.tell(1);
        refuse(given.lead(), other, 0).ok();
        assertThat(told(given).get(1).get("refusedToSign").asBoolean()).isTrue();
        Api.Reply again = given.lead()
                .post(
                        given.path("/rights-notices"),
                        Map.of("partyId", Roadside.partyId(given.lead(), given.caseId(), 0)));
        assertThat(again.problem()).isEqualTo("procedure.rights-told-already");
    }

    @Test
    void onPaperItIsNotedAndCountsAsSigned() {
        InvestigatedCase given = transferred();
        JsonNode notice = given.tell(0);
        given.lead()
                .post(
                        Roadside.path(notice, "/signatures"),
                        Map.of("signerId", InvestigatedCase.signer(notice, 0), "onPaper", true))
                .ok();
        assertThat(told(given).get(0).get("refusedToSign").asBoolean()).isFalse();
    }

    @Test
    void aRecordThatWaitsForSignaturesIsSealed() {
        InvestigatedCase given = transferred();
        given.question(Map.of()).ok();
        String row = jdbc.sql("select to_jsonb(t)::text from procedure.written_questioning t where case_id = ?::uuid")
                .param(given.caseId())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("倒车");
    }

    private static JsonNode record(InvestigatedCase given) {
        return Roadside.envelope(given.lead(), given.caseId(), "QUESTIONING_RECORD");
    }

    private static JsonNode questionings(InvestigatedCase given) {
        return given.read(given.lead()).get("investigation").get("questionings");
    }

    private static JsonNode told(InvestigatedCase given) {
        return given.read(given.lead()).get("investigation").get("told");
    }

    private static Api.Reply refuse(Api.As officer, JsonNode envelope, int place) {
        return officer.post(
                Roadside.path(envelope, "/refusals"),
                Map.of("signerId", InvestigatedCase.signer(envelope, place), "reason", "拒绝签名，未说明理由"));
    }
}
