package kuaichu.procedure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.accident.Roadside;
import tools.jackson.databind.JsonNode;

/** Two officers investigate an injury accident: the words tests of the procedure are written in. */
public final class InvestigatedCase {
    private final Api api;
    private final Roadside roadside;
    private final Clock clock;
    private final Api.As zhang;
    private final Api.As wang;
    private final Api.As lead;
    private final Api.As second;
    private final String caseId;

    /** Reported with a slight injury that not all want to settle: police are sent, officer1 takes it. */
    public InvestigatedCase(Api api, Clock clock) {
        this(api, clock, Map.of("injury", "MINOR", "allConsentSimplified", false), true);
    }

    private InvestigatedCase(Api api, Clock clock, Map<String, Object> answers, boolean bothKnown) {
        this.api = api;
        this.clock = clock;
        this.roadside = new Roadside(api, clock);
        this.zhang = roadside.person();
        this.wang = roadside.person();
        this.lead = api.as(Api.officer("officer1"));
        this.second = api.as(Api.officer("officer3"));
        Map<String, Object> report = roadside.report(answers);
        report.put("occurredAt", clock.instant().minusSeconds(7_200).toString());
        report.put("digests", roadside.allDigests());
        this.caseId = zhang.post("/cases", report).ok().get("caseId").asString();
        roadside.fillIn(zhang, caseId, 0);
        if (bothKnown) {
            Roadside.join(zhang, wang, caseId);
            roadside.fillIn(wang, caseId, 1);
        }
        Roadside.claim(lead, caseId, "ONSITE");
    }

    /** The other driver fled, nobody knows who it is; both officers go after it. */
    public static InvestigatedCase fled(Api api, Clock clock) {
        InvestigatedCase given = unknown(api, clock);
        given.lead
                .post(given.path("/transfer"), given.transfer(Map.of("reasons", List.of("HIT_AND_RUN"))))
                .ok();
        return given;
    }

    /** Nobody knows who the other driver is. */
    public static InvestigatedCase unknown(Api api, Clock clock) {
        return new InvestigatedCase(
                api, clock, Map.of("injury", "MINOR", "allConsentSimplified", false, "leftScene", true), false);
    }

    public String caseId() {
        return caseId;
    }

    public Api.As zhang() {
        return zhang;
    }

    public Api.As wang() {
        return wang;
    }

    public Api.As lead() {
        return lead;
    }

    public Api.As second() {
        return second;
    }

    public String path(String rest) {
        return "/cases/" + caseId + "/procedure" + rest;
    }

    public JsonNode read(Api.As reader) {
        return reader.get(path("")).ok();
    }

    public String state() {
        return lead.get("/cases/" + caseId).ok().get("state").asString();
    }

    public Map<String, Object> transfer(Map<String, Object> otherwise) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "severity",
                "INJURY",
                "reasons",
                List.of("INJURY_NO_CONSENT", "FACTS_UNCLEAR"),
                "note",
                "双方对受伤原因说法不一",
                "leadOfficerId",
                officerId("李警官"),
                "secondOfficerId",
                officerId("周警官"),
                "complex",
                false));
        body.putAll(otherwise);
        return body;
    }

    public String officerId(String name) {
        for (JsonNode officer : read(lead).get("transfer").get("officers")) {
            if (officer.get("name").asString().startsWith(name)) {
                return officer.get("accountId").asString();
            }
        }
        throw new AssertionError("no officer " + name);
    }

    public InvestigatedCase transferred() {
        lead.post(path("/transfer"), transfer(Map.of())).ok();
        return this;
    }

    /** Told, A signs before the officer, B refuses. */
    public InvestigatedCase rightsTold() {
        tellSigned(0);
        JsonNode notice = tell(1);
        lead.post(Roadside.path(notice, "/refusals"), Map.of("signerId", signer(notice, 0), "reason", "当事人称需咨询律师，拒绝签名"))
                .ok();
        return this;
    }

    public void tellSigned(int index) {
        signBefore(lead, tell(index), 0).ok();
    }

    /** The notice is out for signing. */
    public JsonNode tell(int index) {
        lead.post(path("/rights-notices"), Map.of("partyId", Roadside.partyId(lead, caseId, index)))
                .ok();
        return Roadside.envelope(lead, caseId, "RIGHTS_NOTICE");
    }

    /** Signed on the officer's device, with the recorder running. */
    public static Api.Reply signBefore(Api.As officer, JsonNode envelope, int place) {
        Map<String, Object> signature = Roadside.signature(envelope, place);
        signature.put("recorderNo", "ZFJL-0042");
        signature.put("readAloud", true);
        return officer.post(Roadside.path(envelope, "/signatures"), signature);
    }

    public static String signer(JsonNode envelope, int place) {
        return envelope.get("signers").get(place).get("signerId").asString();
    }

    public InvestigatedCase sceneInvestigated() {
        lead.post(path("/scene-investigation"), scene(Map.of())).ok();
        return this;
    }

    public Map<String, Object> scene(Map<String, Object> otherwise) {
        List<String> evidence = new ArrayList<>();
        lead.get("/cases/" + caseId)
                .ok()
                .get("evidence")
                .forEach(piece -> evidence.add(piece.get("evidenceId").asString()));
        Map<String, Object> body = new HashMap<>(Map.of(
                "arrivedAt",
                clock.instant().minusSeconds(3_600).toString(),
                "endedAt",
                clock.instant().minusSeconds(1_800).toString(),
                "roadCondition",
                "鼓岭路为双向四车道城市道路，沥青路面，干燥，平直，视线良好。",
                "findings",
                "闽A12345号小型轿车车头与闽AD12345号小型轿车车尾接触，制动印长8.2米。",
                "persons",
                "120急救人员2名，见证人1名",
                "evidenceIds",
                evidence));
        body.putAll(otherwise);
        return body;
    }

    public InvestigatedCase drafted() {
        lead.post(path("/decision"), decision("FULL", "NONE")).ok();
        return this;
    }

    public static Map<String, Object> decision(String a, String b) {
        return Map.of(
                "grades",
                List.of(Map.of("partyLabel", "A", "grade", a), Map.of("partyLabel", "B", "grade", b)),
                "roadCondition",
                "双向四车道城市道路，沥青路面，干燥。",
                "course",
                "当事人A驾驶闽A12345号小型轿车追尾前方停车等候的闽AD12345号小型轿车。",
                "evidence",
                List.of("现场照片3张", "现场勘查笔录1份"),
                "causeAnalysis",
                "当事人A未与前车保持安全距离，是事故发生的原因。",
                "faults",
                List.of("当事人A未与前车保持足以采取紧急制动措施的安全距离。"),
                "articles",
                List.of("RTSL-43", "PROC-60.1(1)"),
                "overrideReason",
                "勘查所见");
    }

    public Roadside roadside() {
        return roadside;
    }

    public Api.As leader(String username) {
        return api.as(Api.leader(username));
    }

    /** The first approval that waits. */
    public String waitingApproval() {
        for (JsonNode approval : read(lead).get("approvals")) {
            if (!approval.hasNonNull("approved")) {
                return approval.get("approvalId").asString();
            }
        }
        throw new AssertionError("nothing waits for a leader");
    }

    /** Of party A, in the brigade's room. */
    public Api.Reply question(Map<String, Object> otherwise) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "partyId",
                Roadside.partyId(lead, caseId, 0),
                "startedAt",
                clock.instant().minusSeconds(1_200).toString(),
                "endedAt",
                clock.instant().minusSeconds(600).toString(),
                "place",
                "鼓岭大队询问室",
                "rightsTold",
                true,
                "exchanges",
                List.of(Map.of("question", "你把事故经过讲一下？", "answer", "前面的车突然倒车，我没有刹住。")),
                "corrections",
                "“倒车”应为“减速”。"));
        body.putAll(otherwise);
        return lead.post(path("/questionings"), body);
    }

    /** The record of it is signed by who was questioned, then by both officers. */
    public void signQuestioning() {
        JsonNode record = Roadside.envelope(lead, caseId, "QUESTIONING_RECORD");
        signBefore(lead, record, 0).ok();
        signBefore(lead, record, 1).ok();
        signBefore(second, record, 2).ok();
    }
}
