package kuaichu.accident;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What one party says happened (当事人陈述).
 *
 * @param behaviours codes of the own behaviours, law.md §3.2, for example REAR_END
 * @param otherBehaviours codes said of the other side
 */
public record Statement(
        PartyId partyId,
        String partyLabel,
        MotionCode motion,
        List<String> behaviours,
        List<String> otherBehaviours,
        List<DamagePart> damageParts,
        @Nullable String description,
        FilledBy filledBy,
        Instant givenAt) {
    public Statement {
        behaviours = List.copyOf(behaviours);
        otherBehaviours = List.copyOf(otherBehaviours);
        damageParts = List.copyOf(damageParts);
    }
}
