package kuaichu.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: every document reaches every party the way the law knows, and a receipt proves it. */
@PlatformTest
class ServingTest {
    private final Api api;
    private final Roadside roadside;

    ServingTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void aSignatureOnTheOwnPhoneIsElectronicServiceAndNeedsConsent() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = determined(zhang, wang);
        assertThat(servings(zhang, caseId))
                .allSatisfy(
                        serving -> assertThat(serving.get("channel").asString()).isEqualTo("IN_PERSON"));
        JsonNode envelope = Roadside.envelope(zhang, caseId, "DETERMINATION");
        Map<String, Object> signature = new HashMap<>(roadside.signature(envelope, 0));
        signature.put("recordingId", roadside.record(zhang, envelope, 0));
        signature.put("consentToElectronicService", false);
        Api.Reply refused = zhang.post(Roadside.path(envelope, "/signatures"), signature);
        assertThat(refused.problem()).isEqualTo("serving.consent-missing");
        assertThat(refused.body().get("detail").asString()).contains("第三十六条");

        DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);

        assertThat(servings(zhang, caseId)).allSatisfy(serving -> {
            assertThat(serving.get("channel").asString()).isEqualTo("IN_APP");
            assertThat(serving.get("answer").asString()).isEqualTo("SIGNED");
            assertThat(serving.hasNonNull("receiptId")).isTrue();
        });
        assertThat(zhang.get("/cases/" + caseId + "/servings").ok().get("consents"))
                .hasSize(2);
    }

    @Test
    void whatAnOfficerRecordsNeedsItsProof() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = determined(zhang, wang);
        Api.As officer = api.as(Api.officer("officer1"));
        List<JsonNode> servings = servings(officer, caseId);
        String first = path(servings.getFirst());
        assertThat(officer.post(first + "/records", Map.of("channel", "IN_APP")).problem())
                .isEqualTo("serving.not-by-officer");
        assertThat(officer.post(first + "/records", Map.of("channel", "LEFT_BEHIND", "note", "不同意"))
                        .problem())
                .isEqualTo("serving.witness-missing");
        assertThat(officer.post(first + "/records", Map.of("channel", "ANNOUNCEMENT", "reached", false, "note", "公告"))
                        .problem())
                .isEqualTo("serving.try-others-first");
        assertThat(zhang.post(first + "/confirmation", Map.of()).problem()).isEqualTo("serving.consent-missing");
        assertThat(wang.post(first + "/confirmation", Map.of()).problem()).isEqualTo("serving.not-yours");

        officer.post(first + "/records", Map.of("channel", "IN_PERSON", "reached", false, "note", "本人不在"))
                .ok();
        officer.post(first + "/records", Map.of("channel", "POST", "reached", false, "note", "退回"))
                .ok();
        officer.post(first + "/records", Map.of("channel", "ANNOUNCEMENT", "reached", false, "note", "大队公告栏"))
                .ok();
        assertThat(officer.post(first + "/records", Map.of("channel", "ANNOUNCEMENT", "note", "大队公告栏"))
                        .problem())
                .as("sixty days have not passed")
                .isEqualTo("serving.announcement-running");
        officer.post(first + "/records", Map.of("channel", "LEFT_BEHIND", "note", "不同意", "witness", "陈邻居"))
                .ok();

        JsonNode left = servings(officer, caseId).getFirst();
        assertThat(left.get("answer").asString()).isEqualTo("REFUSED");
        assertThat(left.hasNonNull("receiptId")).isTrue();
        assertThat(officer.post(first + "/records", Map.of("channel", "IN_PERSON"))
                        .problem())
                .isEqualTo("serving.served-already");
    }

    @Test
    void consentIsGivenAndWithdrawnAndTheWayFollows() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = determined(zhang, wang);
        String mine = Roadside.partyId(zhang, caseId, 0);
        consent(zhang, caseId, mine, true).ok();
        assertThat(servings(zhang, caseId).getFirst().get("channel").asString()).isEqualTo("IN_APP");
        consent(zhang, caseId, mine, false).ok();

        assertThat(servings(zhang, caseId).getFirst().get("channel").asString()).isEqualTo("IN_PERSON");
        assertThat(consent(wang, caseId, mine, true).problem()).isEqualTo("serving.not-yours");
    }

    private String determined(Api.As zhang, Api.As wang) {
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        return caseId;
    }

    private static Api.Reply consent(Api.As who, String caseId, String partyId, boolean given) {
        return who.post("/cases/" + caseId + "/service-consents", Map.of("partyId", partyId, "given", given));
    }

    private static List<JsonNode> servings(Api.As reader, String caseId) {
        return reader.get("/cases/" + caseId + "/servings")
                .ok()
                .get("servings")
                .valueStream()
                .toList();
    }

    private static String path(JsonNode serving) {
        return "/servings/" + serving.get("servingId").asString();
    }
}
