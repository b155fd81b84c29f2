package kuaichu.accident;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.VehicleType;
import kuaichu.liability.Injury;

/** The accident in the words of the police's own papers (案件情况): time, place, parties, casualties. */
public final class CaseSummary {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy年M月d日H时mm分", Locale.SIMPLIFIED_CHINESE)
            .withZone(LegalDeadline.ZONE);

    private CaseSummary() {}

    public static String of(AccidentCase accidentCase, List<Party> parties) {
        String place = Objects.requireNonNullElse(accidentCase.place().text(), "事故地点");
        return TIME.format(accidentCase.occurredAt()) + "，在" + place + "发生道路交通事故。"
                + parties.stream().map(CaseSummary::party).collect(Collectors.joining("；")) + "。"
                + casualties(accidentCase.eligibility().injury());
    }

    private static String party(Party party) {
        String name = Objects.requireNonNullElse(party.name(), "（身份待查）");
        return "当事人" + party.label() + name + vehicle(party);
    }

    private static String vehicle(Party party) {
        return switch (party.kind()) {
            case MV -> "，" + type(party) + Objects.requireNonNullElse(party.plate(), "（号牌不详）");
            case NMV -> "，非机动车";
            case PED -> "，行人";
        };
    }

    private static String type(Party party) {
        String code = party.vehicleType();
        return code == null
                ? "机动车"
                : VehicleType.ofCode(code).map(VehicleType::title).orElse("机动车");
    }

    /** As reported; who was hurt and how badly stands in the reporter's own words. */
    public static String casualties(Injury injury) {
        return switch (injury) {
            case NONE -> "无人员伤亡。";
            case MINOR -> "有人员轻微受伤。";
            case SERIOUS -> "有人员受伤。";
            case DEATH -> "有人员死亡。";
        };
    }
}
