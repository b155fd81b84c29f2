package kuaichu.determination.domain;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Eligibility;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Party;
import kuaichu.kernel.LegalDeadline;

/** The established facts in English (事实英文摘要), beside the sentence that binds, which is Chinese and may be the officer's own. */
public final class EnglishFacts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(LegalDeadline.ZONE);

    private EnglishFacts() {}

    public static String of(AccidentCase accidentCase, List<Party> parties, Course course) {
        String who = parties.stream().map(party -> did(party, course)).collect(Collectors.joining(", "));
        String text = TIME.format(accidentCase.occurredAt()) + ": " + who + "; " + form(course.form()) + ". "
                + casualties(accidentCase.eligibility());
        String found = course.established().stream()
                .map(fact -> fact.fact().english() + ": " + fact.answer().english())
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? text : text + " Established by the officer: " + found + ".";
    }

    private static String did(Party party, Course course) {
        MotionCode motion = course.motion(party.label());
        String doing = motion == null
                ? ""
                : " (" + motion.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        return "party " + party.label()
                + switch (party.kind()) {
                    case MV -> " driving a motor vehicle" + doing;
                    case NMV -> " riding a non-motor vehicle" + doing;
                    case PED -> " on foot";
                };
    }

    private static String form(CollisionForm form) {
        return switch (form) {
            case REAR_END -> "rear-end collision";
            case HEAD_ON -> "head-on collision";
            case SIDE -> "side collision";
            case SAME_DIRECTION_SCRAPE -> "scrape in the same direction";
            case OTHER -> "collision at another angle";
        };
    }

    private static String casualties(Eligibility eligibility) {
        String people = eligibility.injured() == 1 ? "1 person" : eligibility.injured() + " people";
        return switch (eligibility.injury()) {
            case NONE -> "Nobody was hurt; vehicles were damaged.";
            case MINOR -> people + " slightly hurt; vehicles were damaged.";
            case SERIOUS -> people + " hurt; vehicles were damaged.";
            case DEATH -> "People died; vehicles were damaged.";
        };
    }
}
