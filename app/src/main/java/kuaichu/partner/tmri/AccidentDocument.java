package kuaichu.partner.tmri;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.accident.spi.SimplifiedAccident;
import org.jspecify.annotations.Nullable;

/** The fields of 03C52 (简易事故写入): people packed into {@code ryxx}, fields separated by $$, people by ~~. */
final class AccidentDocument {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private AccidentDocument() {}

    static Map<String, String> fields(SimplifiedAccident accident) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("xzqh", accident.divisionCode());
        fields.put("sgfssj", minute(accident.occurredAt()));
        fields.put("sgdd", text(accident.placeText()));
        fields.put("ssrs", Integer.toString(accident.injured()));
        fields.put("zjccss", yuan(accident.propertyLossFen()));
        fields.put("sgrdyy", "");
        fields.put("tq", accident.weather());
        fields.put("dllx", accident.roadType());
        fields.put("sgxt", accident.accidentForm());
        fields.put("cljsg", text(accident.vehicleCollision()));
        fields.put("wsbh", accident.documentNo());
        fields.put("cclrsj", minute(accident.handledAt()));
        fields.put("glbm", accident.unitCode());
        fields.put("sgss", text(accident.factText()));
        fields.put("jar1", accident.officerName());
        fields.put("jbr", accident.officerName());
        fields.put("gxsj", minute(accident.handledAt()));
        fields.put("jafs", text(accident.settlement()));
        fields.put("tjfs", text(accident.mediation()));
        fields.put(
                "ryxx", accident.people().stream().map(AccidentDocument::person).collect(Collectors.joining("~~")));
        fields.put("rylen", Integer.toString(accident.people().size()));
        return fields;
    }

    private static String yuan(@Nullable Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String person(SimplifiedAccident.Person person) {
        return String.join(
                "$$",
                person.label(),
                text(person.name()),
                text(person.licenceNo()),
                text(person.phone()),
                text(person.plateType()),
                text(person.plate()),
                text(person.travelMode()),
                person.liability());
    }

    /** The separators of the packing cannot be part of a value. */
    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("$$", " ").replace("~~", " ");
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
