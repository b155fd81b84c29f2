package kuaichu.determination.domain;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Eligibility;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Party;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/** The sentence of facts and liability (事故事实及责任), law.md §1.6; parties by label and plate, never by name. */
public final class FactSentence {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy年M月d日H时mm分", Locale.SIMPLIFIED_CHINESE)
            .withZone(LegalDeadline.ZONE);

    private FactSentence() {}

    /** Time, place, what each did, form, casualties, what an officer established. */
    public static String facts(AccidentCase accidentCase, List<Party> parties, Course course) {
        StringBuilder text = new StringBuilder(TIME.format(accidentCase.occurredAt()));
        String place = accidentCase.place().text();
        text.append("，在").append(place == null ? "事故地点" : place).append("，");
        for (Party party : parties) {
            text.append("当事人").append(party.label()).append(did(party, course)).append("，");
        }
        text.append("发生").append(course.form().chinese()).append("事故。");
        text.append(casualties(accidentCase.eligibility()));
        if (!course.established().isEmpty()) {
            text.append(course.established().stream()
                    .map(fact -> fact.fact().chinese() + "：" + fact.answer().chinese() + "（" + fact.reason() + "）")
                    .collect(Collectors.joining("；", "根据现场证据和当事人陈述，认定", "。")));
        }
        return text.toString();
    }

    /** 当事人A负全部责任；当事人B无责任。 */
    public static String liability(Map<String, LiabilityGrade> grades) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(grades)
                .forEach((label, grade) -> text.append(text.isEmpty() ? "" : "；")
                        .append("当事人")
                        .append(label)
                        .append(grade == LiabilityGrade.NONE ? "" : "负")
                        .append(grade.title()));
        return text.append("。").toString();
    }

    private static String did(Party party, Course course) {
        MotionCode motion = course.motion(party.label());
        String doing = motion == null ? "" : motion.chinese();
        return switch (party.kind()) {
            case MV -> "驾驶" + plate(party.plate()) + "机动车" + doing;
            case NMV -> "驾驶非机动车" + doing;
            case PED -> "步行";
        };
    }

    private static String plate(@Nullable String plate) {
        return plate == null ? "" : plate + "号";
    }

    private static String casualties(Eligibility eligibility) {
        Integer count = eligibility.injuredCount();
        String people = count == null ? "人员" : count + "人";
        return switch (eligibility.injury()) {
            case NONE -> "未造成人员伤亡，造成车辆财产损失。";
            case MINOR -> "造成" + people + "轻微受伤及车辆财产损失。";
            case SERIOUS -> "造成" + people + "受伤及车辆财产损失。";
            case DEATH -> "造成人员死亡及车辆财产损失。";
        };
    }
}
