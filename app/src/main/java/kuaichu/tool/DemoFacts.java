package kuaichu.tool;

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

    static Map<String, Object> zhangStatement() {
        return Map.of(
                "motion", "STRAIGHT",
                "behaviours", List.of("REAR_END"),
                "otherBehaviours", List.of("REVERSE"),
                "damageParts", List.of("FRONT"),
                "description", "前车突然往后溜了一点");
    }

    static Map<String, Object> wangStatement() {
        return Map.of(
                "motion", "STOPPED",
                "behaviours", List.of(),
                "otherBehaviours", List.of("REAR_END"),
                "damageParts", List.of("REAR"),
                "description", "我在等红灯，已经停稳");
    }

    static Map<String, Object> determination(JsonNode draft, List<String> rules) {
        return Map.of(
                "factText",
                draft.path("factText").asString("张伟驾驶闽A12345号小型轿车追尾前方停车等候的闽AD12345号小型轿车。"),
                "grades",
                List.of(Map.of("partyLabel", "A", "grade", "FULL"), Map.of("partyLabel", "B", "grade", "NONE")),
                "ruleIds",
                rules,
                "articles",
                List.of("RTSL-43", "PROC-60.1(1)"),
                "overrideReason",
                "照片显示后车车头与前车车尾接触，路面无倒车痕迹，前车为停车等候状态");
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
