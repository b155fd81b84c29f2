package kuaichu.accident.web;

import java.util.List;
import java.util.Objects;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.MotionCode;
import kuaichu.accident.application.GiveStatement;
import kuaichu.liability.Behaviour;
import org.jspecify.annotations.Nullable;

/** What a party says happened. */
public record StatementDraft(
        @Nullable MotionCode motion,
        @Nullable List<Behaviour> behaviours,
        @Nullable List<Behaviour> otherBehaviours,
        @Nullable List<DamagePart> damageParts,
        @Nullable String description) {
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int MOST_BEHAVIOURS = 5;

    GiveStatement.Command read(int expectedVersion) {
        FieldChecks checks = new FieldChecks();
        checks.require("motion", motion);
        checks.refuseIf(size(behaviours) > MOST_BEHAVIOURS, "behaviours", "field.size", 0, MOST_BEHAVIOURS);
        checks.refuseIf(size(otherBehaviours) > MOST_BEHAVIOURS, "otherBehaviours", "field.size", 0, MOST_BEHAVIOURS);
        String text = checks.text("description", description, LONGEST_DESCRIPTION);
        checks.throwIfAny();
        return new GiveStatement.Command(
                expectedVersion,
                Objects.requireNonNull(motion),
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
