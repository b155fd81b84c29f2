package kuaichu.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the people of the demo say and write. */
final class DemoFacts {
    private DemoFacts() {}

    static Map<String, Object> eligibility() {
        return Map.ofEntries(
                Map.entry("injury", "NONE"),
                Map.entry("alcoholOrDrugSuspected", false),
                Map.entry("unlicensedDriver", false),
                Map.entry("noPlateOrFake", false),
                Map.entry("notMovable", false),
                Map.entry("leftScene", false),
                Map.entry("intentional", false),
                Map.entry("overloadOrSpeedingPassengerTransport", false),
                Map.entry("dangerousGoods", false),
                Map.entry("noInsuranceOrInspection", false),
                Map.entry("facilityDamaged", false),
                Map.entry("partyKinds", List.of("MV", "MV")),
                Map.entry("policeRequested", false));
    }

    static Map<String, Object> zhang(String insurerId) {
        return party("张伟", "13800010001", "350102198803070016", "闽A12345", "FRONT", insurerId);
    }

    static Map<String, Object> wang(String insurerId) {
        return party("王芳", "13800010002", "350103199206150027", "闽AD12345", "REAR", insurerId);
    }

    private static Map<String, Object> party(
            String name, String phone, String licence, String plate, String damagePart, String insurerId) {
        return Map.ofEntries(
                Map.entry("kind", "MV"),
                Map.entry("name", name),
                Map.entry("phone", phone),
                Map.entry("licenceNo", licence),
                Map.entry("plate", plate),
                Map.entry("plateType", plate.length() == 8 ? "52" : "02"),
                Map.entry("vehicleType", "K33"),
                Map.entry("insurerId", insurerId),
                Map.entry("policyNo", "PDZA2026350100" + phone.substring(5)),
                Map.entry("damageParts", List.of(damagePart)));
    }

    /** They agree on all but one fact: what the car in front was doing. */
    static Map<String, Object> zhangStatement() {
        return statement("ROLLING", "FRONT", "前车突然往后溜了一点");
    }

    static Map<String, Object> wangStatement() {
        return statement("WAITING", "REAR", "我在等红灯，已经停稳");
    }

    private static Map<String, Object> statement(String inFront, String damage, String words) {
        return Map.of(
                "answers",
                Map.of(
                        "CONTROL", "NA",
                        "RELATION", "AHEAD:B",
                        "MOTION:A", "STRAIGHT",
                        "MOTION:B", inFront,
                        "LANE:A", "OWN",
                        "LANE:B", "OWN"),
                "damageParts",
                List.of(damage),
                "description",
                words);
    }

    static Map<String, Object> fact() {
        return Map.of(
                "question", "MOTION:B",
                "code", "WAITING",
                "reason", "照片显示后车车头与前车车尾接触，路面无后溜痕迹，前车为停车等候状态");
    }

    /** As the rules propose once the fact is established. */
    static Map<String, Object> determination(JsonNode draft) {
        return Map.of(
                "factText", draft.get("factText").asString(),
                "grades", draft.get("grades"),
                "ruleIds", codes(draft.get("rules"), "id"),
                "articles", codes(draft.get("articles"), "citation"));
    }

    private static List<String> codes(JsonNode items, String field) {
        List<String> codes = new ArrayList<>();
        items.forEach(item -> codes.add(item.get(field).asString()));
        return codes;
    }

    static Map<String, Object> assessment() {
        return Map.of(
                "lines",
                List.of(
                        Map.of("item", "后保险杠更换", "quantity", 1, "unitFen", 260000),
                        Map.of("item", "喷漆", "quantity", 2, "unitFen", 45000),
                        Map.of("item", "工时", "quantity", 3, "unitFen", 12000)));
    }

    /** Before the officer, whose recorder runs (PROC-7, ADM-263.3). */
    static Map<String, Object> signature(JsonNode envelope, String signerId) {
        List<Map<String, Object>> points = List.of(
                Map.of("x", 20, "y", 40, "t", 0),
                Map.of("x", 90, "y", 20, "t", 120),
                Map.of("x", 160, "y", 60, "t", 260));
        return Map.of(
                "signerId",
                signerId,
                "strokes",
                List.of(Map.of("points", points)),
                "shownSha256",
                envelope.get("contentSha256").asString(),
                "shownSeconds",
                25,
                "readAloud",
                true,
                "consentToElectronicService",
                true,
                "recorderNo",
                "ZFJL-350101-0001");
    }

    static Map<String, Object> rating(String partyId, String subject) {
        return Map.of(
                "partyId",
                partyId,
                "subject",
                subject,
                "attitude",
                5,
                "efficiency",
                5,
                "satisfaction",
                5,
                "suggestion",
                "很快，谢谢");
    }
}
