package kuaichu.document.domain;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.document.DocumentParty;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Writes a model's components out as a template prints them (文书用语): times and days in Chinese, fen as yuan under the name without
 * its unit, lists as numbered rows, a signature as the key of its drawing. One for each page: it collects the signatures.
 */
final class Printing {
    private static final String FEN = "Fen";
    private static final List<String> COLLISION_PARTS = List.of("车头", "左前角", "右前角", "车尾", "左后角", "右后角", "车身左侧", "车身右侧");

    private final Map<String, DocumentSignature> signatures = new LinkedHashMap<>();

    /** The signatures met so far, by the key the page names. */
    Map<String, DocumentSignature> signatures() {
        return signatures;
    }

    Map<String, Object> values(Record model) {
        return values("", model);
    }

    private Map<String, Object> values(String path, Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName();
            Object value = read(record, component);
            if (value instanceof Long fen && name.endsWith(FEN)) {
                values.put(name.substring(0, name.length() - FEN.length()), ChineseText.yuan(fen));
            } else {
                values.put(name, printed(path + name, value));
            }
            if (value instanceof List<?> list) {
                values.put("has" + Character.toUpperCase(name.charAt(0)) + name.substring(1), !list.isEmpty());
            }
        }
        return values;
    }

    private Object printed(String path, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> printable(text);
            case Instant instant -> ChineseText.minute(instant);
            case LocalDate day -> ChineseText.day(day);
            case Worded choice -> choice.chinese();
            case Boolean flag -> flag;
            case DocumentSignature signature -> drawn(path, signature);
            case List<?> list -> rows(path, list);
            case DocumentParty party -> party(path, party);
            case Record record -> values(path + ".", record);
            default -> value.toString();
        };
    }

    private Map<String, Object> drawn(String key, DocumentSignature signature) {
        signatures.put(key, signature);
        return Map.of("key", key, "at", ChineseText.minute(signature.signedAt()));
    }

    private List<Object> rows(String path, List<?> list) {
        List<Object> rows = new ArrayList<>();
        for (Object element : list) {
            Object row = printed(path + "-" + rows.size(), element);
            if (row instanceof Map<?, ?> map) {
                Map<String, Object> numbered = new LinkedHashMap<>();
                map.forEach((name, value) -> numbered.put(String.valueOf(name), value));
                numbered.put("index", rows.size() + 1);
                rows.add(numbered);
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, Object> party(String path, DocumentParty party) {
        Map<String, Object> row = values(path + ".", party);
        boolean licensed = party.licenceNo() != null;
        row.put("identityName", licensed ? "驾驶证号" : "身份证号");
        row.put("identity", dash(licensed ? party.licenceNo() : party.citizenId()));
        row.put("travelMode", printable(travelMode(party)));
        row.put("vehicleType", dash(party.vehicleType()));
        row.put("plateType", dash(party.plateType()));
        row.put("plate", dash(party.plate()));
        row.put("insurer", dash(party.insurer()));
        row.put("policyNo", dash(party.policyNo()));
        row.put("phone", dash(party.phone()));
        row.put("collisionParts", dash(String.join("、", party.collisionParts())));
        row.put("partTicks", ticks(COLLISION_PARTS, party.collisionParts()));
        row.put("liabilityText", liabilityText(party.liability()));
        return row;
    }

    private static String travelMode(DocumentParty party) {
        if (party.travelMode() != null) {
            return party.travelMode();
        }
        return switch (party.mode()) {
            case MOTOR_VEHICLE, NON_MOTOR_VEHICLE -> "驾驶" + (party.vehicleType() == null ? "" : party.vehicleType());
            case PEDESTRIAN -> "步行";
        };
    }

    private static String liabilityText(@Nullable String grade) {
        return grade == null || grade.startsWith("无") ? dash(grade) : "承担" + printable(grade);
    }

    /** A row of boxes, ticked where chosen; what the form does not foresee is written behind. */
    static List<Map<String, Object>> ticks(List<String> offered, List<String> chosen) {
        List<Map<String, Object>> boxes = new ArrayList<>();
        for (String text : offered) {
            boxes.add(Map.of("tick", chosen.contains(text) ? "■" : "□", "text", text));
        }
        chosen.stream()
                .filter(text -> !text.isBlank() && !offered.contains(text))
                .forEach(text -> boxes.add(Map.of("tick", "■", "text", "其他：" + printable(text))));
        return boxes;
    }

    private static String dash(@Nullable String value) {
        return value == null || value.isBlank() ? "—" : printable(value);
    }

    /** XML knows no control characters; a pasted one must not cost a party the document. */
    private static String printable(String text) {
        return text.replaceAll("\\s+", " ")
                .codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.isDefined(point))
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the component " + component.getName() + " of a public record", e);
        }
    }
}
