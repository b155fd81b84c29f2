package kuaichu.accident.web;

import java.util.List;
import java.util.Map;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.MotionCode;
import kuaichu.accident.application.GiveStatement;
import kuaichu.liability.Behaviour;
import org.jspecify.annotations.Nullable;

/** What a party says happened: answers to the pictured facts where two parties met, else movement and behaviours. */
public record StatementDraft(
        @Nullable Map<String, String> answers,
        @Nullable MotionCode motion,
        @Nullable List<Behaviour> behaviours,
        @Nullable List<Behaviour> otherBehaviours,
        @Nullable List<DamagePart> damageParts,
        @Nullable String description) {
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int MOST_BEHAVIOURS = 5;
    private static final int MOST_ANSWERS = 20;

    GiveStatement.Command read(int expectedVersion) {
        FieldChecks checks = new FieldChecks();
        checks.refuseIf(answers != null && answers.size() > MOST_ANSWERS, "answers", "field.size", 0, MOST_ANSWERS);
        if (answers != null) {
            answers.forEach((question, code) -> checks.require("answers." + question, code));
        }
        checks.refuseIf(size(behaviours) > MOST_BEHAVIOURS, "behaviours", "field.size", 0, MOST_BEHAVIOURS);
        checks.refuseIf(size(otherBehaviours) > MOST_BEHAVIOURS, "otherBehaviours", "field.size", 0, MOST_BEHAVIOURS);
        String text = checks.text("description", description, LONGEST_DESCRIPTION);
        checks.throwIfAny();
        return new GiveStatement.Command(
                expectedVersion,
                answers == null ? Map.of() : answers,
                motion,
                names(behaviours),
                names(otherBehaviours),
                damageParts == null
                        ? List.of()
                        : damageParts.stream().distinct().toList(),
                text);
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    private static List<String> names(@Nullable List<Behaviour> behaviours) {
        return behaviours == null
                ? List.of()
                : behaviours.stream().distinct().map(Enum::name).toList();
    }
}
