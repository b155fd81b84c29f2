package kuaichu.claim;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kuaichu.Api;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import tools.jackson.databind.JsonNode;

/** A rear-end accident the two demo parties agreed on: A (榕安) full, B (闽海) none. Played through the public interface. */
final class AgreedCase {
    private static final SecureRandom RANDOM = new SecureRandom();

    final Api.As zhang;
    final Api.As wang;
    final UUID caseId;
    final UUID partyA;
    final UUID partyB;
    private final AccidentCases cases;

    private AgreedCase(Api.As zhang, Api.As wang, UUID caseId, UUID partyA, UUID partyB, AccidentCases cases) {
        this.zhang = zhang;
        this.wang = wang;
        this.caseId = caseId;
        this.partyA = partyA;
        this.partyB = partyB;
        this.cases = cases;
    }

    static AgreedCase play(Api api, AccidentCases cases, Clock clock) {
        AgreedCase accident = report(api, cases, clock);
        accident.say(accident.zhang, accident.partyA, List.of("REAR_END"), List.of());
        accident.say(accident.wang, accident.partyB, List.of(), List.of("REAR_END"));
        accident.zhang.post(accident.path("/agreement"), Map.of()).ok();
        accident.sign(accident.zhang, accident.partyA);
        accident.sign(accident.wang, accident.partyB);
        return accident;
    }

    /** The same two, both at fault alike, because an officer says so. */
    static AgreedCase playEqual(Api api, AccidentCases cases, Clock clock) {
        AgreedCase accident = report(api, cases, clock);
        DeterminedCase.decide(
                api,
                new Roadside(api, clock),
                accident.zhang,
                accident.wang,
                accident.caseId.toString(),
                new DeterminedCase.Grades("EQUAL", "EQUAL"));
        return accident;
    }

    /** Up to both parties being there with all their data. */
    static AgreedCase report(Api api, AccidentCases cases, Clock clock) {
        Api.As zhang = api.as(Api.party("13800010001"));
        Api.As wang = api.as(Api.party("13800010002"));
        Instant now = clock.instant();
        JsonNode reported = zhang.post("/cases", body(api, now)).ok();
        UUID caseId = UUID.fromString(reported.get("caseId").asString());
        UUID partyA =
                UUID.fromString(reported.get("parties").get(0).get("partyId").asString());
        UUID partyB =
                UUID.fromString(reported.get("parties").get(1).get("partyId").asString());
        AgreedCase accident = new AgreedCase(zhang, wang, caseId, partyA, partyB, cases);
        zhang.post(accident.path("/clearance"), Map.of("movedAt", now.toString()))
                .ok();
        String code = zhang.post(accident.path("/invitations"), Map.of("partyId", partyB))
                .ok()
                .get("code")
                .asString();
        wang.post("/invitations/" + code + "/acceptance", Map.of()).ok();
        return accident;
    }

    String path(String tail) {
        return "/cases/" + caseId + tail;
    }

    private void say(Api.As who, UUID party, List<String> own, List<String> others) {
        int version = cases.requireParty(new CaseId(caseId), new PartyId(party)).version();
        who.withVersion(version)
                .put(
                        path("/parties/" + party + "/statement"),
                        Map.of(
                                "motion",
                                own.isEmpty() ? "STOPPED" : "STRAIGHT",
                                "behaviours",
                                own,
                                "otherBehaviours",
                                others,
                                "damageParts",
                                List.of(own.isEmpty() ? "REAR" : "FRONT"),
                                "description",
                                "等红灯时追尾"))
                .ok();
    }

    private void sign(Api.As who, UUID party) {
        who.post(
                        path("/agreement/signatures"),
                        Map.of(
                                "partyId",
                                party,
                                "strokes",
                                List.of(Map.of(
                                        "points",
                                        List.of(
                                                Map.of("x", 20, "y", 40, "t", 0),
                                                Map.of("x", 90, "y", 20, "t", 120),
                                                Map.of("x", 160, "y", 60, "t", 260)))),
                                "shownSeconds",
                                25,
                                "readAloud",
                                true,
                                "consentToElectronicService",
                                true))
                .ok();
    }

    private static Map<String, Object> body(Api api, Instant now) {
        Map<String, Object> body = new HashMap<>();
        body.put("clientKey", UUID.randomUUID());
        body.put("channel", "WEB_LINK");
        body.put("occurredAt", now.minus(Duration.ofMinutes(6)).toString());
        body.put("place", Map.of("text", "榕城市鼓岭区五四路与湖东路路口"));
        body.put("roadType", "URBAN_ROAD");
        body.put("weather", "CLEAR");
        body.put("eligibility", eligibility());
        body.put(
                "parties",
                List.of(
                        party("张伟", "13800010001", "11010519491231002X", "闽A12345", insurer(api, "RACX")),
                        party("王芳", "13800010002", "440524188001010014", "闽AD12345", insurer(api, "MHCX"))));
        body.put(
                "digests",
                Stream.of("FRONT_SCENE", "REAR_SCENE", "CONTACT_POINT")
                        .map(slot -> digest(slot, now))
                        .toList());
        return body;
    }

    private static Map<String, Object> eligibility() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("injury", "NONE");
        for (String no : List.of(
                "alcoholOrDrugSuspected",
                "unlicensedDriver",
                "noPlateOrFake",
                "notMovable",
                "leftScene",
                "intentional",
                "overloadOrSpeedingPassengerTransport",
                "dangerousGoods",
                "noInsuranceOrInspection",
                "facilityDamaged",
                "policeRequested")) {
            answers.put(no, false);
        }
        answers.put("partyKinds", List.of("MV", "MV"));
        return answers;
    }

    private static Map<String, Object> party(
            String name, String phone, String licence, String plate, String insurerId) {
        Map<String, Object> party = new HashMap<>();
        party.put("kind", "MV");
        party.put("name", name);
        party.put("phone", phone);
        party.put("licenceNo", licence);
        party.put("plate", plate);
        party.put("plateType", plate.length() == 8 ? "52" : "02");
        party.put("vehicleType", "K33");
        party.put("insurerId", insurerId);
        party.put("policyNo", "PDZA2026350100" + phone.substring(5));
        party.put("damageParts", List.of("FRONT"));
        return party;
    }

    private static String insurer(Api api, String code) {
        String name = code.equals("RACX") ? "榕安" : "闽海";
        for (JsonNode known : api.as(Api.nobody()).get("/insurers").ok().get("items")) {
            if (known.get("name").asString().contains(name)) {
                return known.get("insurerId").asString();
            }
        }
        throw new AssertionError("no insurer " + name);
    }

    private static Map<String, Object> digest(String slot, Instant now) {
        byte[] sha256 = new byte[32];
        RANDOM.nextBytes(sha256);
        return Map.of(
                "sha256",
                HexFormat.of().formatHex(sha256),
                "slot",
                slot,
                "kind",
                "PHOTO",
                "takenAt",
                now.minusSeconds(60).toString(),
                "sizeBytes",
                2_400_000,
                "mediaType",
                "image/jpeg");
    }
}
