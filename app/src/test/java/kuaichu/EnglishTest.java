package kuaichu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: who asks for English reads English, but for names, places, plates, what people wrote and the words of the law. */
@PlatformTest
class EnglishTest {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");

    /** Fields that hold what somebody is called, what somebody wrote, or what the law says. */
    private static final Set<String> AS_IT_IS = Set.of(
            "name",
            "displayName",
            "insurerName",
            "assessedByInsurer",
            "unitName",
            "ownerText",
            "officerText",
            "signedBy",
            "plate",
            "plates",
            "plateText",
            "place",
            "placeText",
            "content",
            "factText",
            "summaryLines",
            "actorText",
            "description",
            "reason",
            "item",
            "articles.text",
            "article.text",
            "recordingArticle.text",
            "quietArticles.text",
            "instructionArticles.text",
            "caseNo",
            "documentNo",
            "claimNo",
            "reportNo",
            "detail");

    private final Api api;
    private final Roadside roadside;

    EnglishTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void aPartyReadsItsCaseFromTheReportToTheMoney() {
        Api.As guest = api.as(Api.guest());
        String reported = roadside.clearedCase(guest);
        assertEnglish(guest, "/auth/session", "/cases/" + reported, "/cases/" + reported + "/timeline");
        assertThat(guest.inEnglish()
                        .get("/auth/session")
                        .ok()
                        .get("displayName")
                        .asString())
                .isEqualTo("Guest");
        assertThat(EventStream.timeline(guest.inEnglish(), reported, "actorText"))
                .isSubsetOf("A party", "System");

        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        assertEnglish(zhang, "/cases/" + caseId + "/proposal");
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        assertThat(zhang.inEnglish()
                        .get("/cases/" + caseId)
                        .ok()
                        .get("negotiation")
                        .get("summaryLines")
                        .get(1)
                        .asString())
                .isEqualTo("Party A bears full liability; Party B bears no liability.");
        roadside.sign(zhang, caseId, 0);
        roadside.sign(wang, caseId, 1);
        String claim = wang.post("/cases/" + caseId + "/claims", Map.of("partyId", Roadside.partyId(wang, caseId, 1)))
                .ok()
                .get("claims")
                .get(0)
                .get("claimId")
                .asString();
        assertEnglish(
                wang,
                "/cases/" + caseId,
                "/cases/" + caseId + "/timeline",
                "/cases?limit=5",
                "/claims?limit=5",
                "/claims/" + claim,
                "/cases/" + caseId + "/ratings",
                "/messages?limit=20");
    }

    @Test
    void anOfficerDecidesADisputeInEnglish() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of("REVERSE"));
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        String first = Roadside.partyId(zhang, caseId, 0);
        assertEnglish(zhang, "/cases/" + caseId + "/proposal", "/cases/" + caseId + "/parties/" + first + "/questions");
        Api.As officer = api.as(Api.officer("officer1"));
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("FULL", "NONE"));

        assertEnglish(
                officer,
                "/cases/" + caseId,
                "/cases/" + caseId + "/determination-draft",
                "/cases/" + caseId + "/proposal",
                "/cases/" + caseId + "/consistency",
                "/cases/" + caseId + "/timeline",
                "/cases?limit=5",
                "/work-items?queue=DETERMINATION&limit=20");
        DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);
        String document = wang.get("/cases/" + caseId)
                .ok()
                .get("documents")
                .get(0)
                .get("documentId")
                .asString();
        assertEnglish(wang, "/cases/" + caseId, "/documents/" + document + "/verification");
    }

    @Test
    void whatEverybodyMayReadIsEnglishToo() {
        assertEnglish(api.as(Api.nobody()), "/scenarios", "/insurers", "/auth/demo-hints");
        JsonNode article = api.as(Api.nobody())
                .inEnglish()
                .get("/reference/articles/PROC-19.1")
                .ok();
        assertThat(article.get("title").asString())
                .isEqualTo("Procedures for Handling Road Traffic Accidents, Art. 19(1)");
    }

    @Test
    void aRefusalIsEnglish() {
        Api.As party = roadside.person().inEnglish();
        List<String> found = new ArrayList<>();
        collect("", party.post("/cases", Map.of("channel", "WEB_LINK")).body(), found);
        assertThat(found).isEmpty();
    }

    private void assertEnglish(Api.As reader, String... paths) {
        for (String path : paths) {
            List<String> found = new ArrayList<>();
            collect("", reader.inEnglish().get(path).ok(), found);
            assertThat(found).as("Chinese at " + path).isEmpty();
        }
    }

    private static void collect(String field, JsonNode node, List<String> found) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        String tail = lastTwo(field);
        if (AS_IT_IS.contains(name) || AS_IT_IS.contains(tail)) {
            return;
        }
        if (node.isString() && CHINESE.matcher(withoutNames(node.asString())).find()) {
            found.add(field + ": " + node.asString());
        }
        node.forEachEntry((key, child) -> collect(field + "." + key, child, found));
        if (node.isArray()) {
            node.forEach(child -> collect(field, child, found));
        }
    }

    /** An insurer is called what it is called. */
    private static String withoutNames(String text) {
        return text.replaceAll("[\\p{IsHan}]+财险", "");
    }

    private static String lastTwo(String field) {
        String[] parts = field.split("\\.");
        return parts.length < 2 ? field : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }
}
