package kuaichu.accident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What one party says happened (当事人陈述), one version of it.
 *
 * @param answers to the pictured facts, code by question id; empty where behaviours are named ({@link PicturedScene})
 * @param behaviours codes of the own behaviours, law.md §3.2, for example REAR_END; empty where pictured facts are asked
 * @param otherBehaviours codes said of the other side
 * @param version from 1; the newest counts
 * @param afterHearing said after everybody had been heard: once more and no further time
 */
public record Statement(
        PartyId partyId,
        String partyLabel,
        Map<String, String> answers,
        MotionCode motion,
        List<String> behaviours,
        List<String> otherBehaviours,
        List<DamagePart> damageParts,
        @Nullable String description,
        FilledBy filledBy,
        Instant givenAt,
        int version,
        boolean afterHearing) {
    public Statement {
        answers = Map.copyOf(answers);
        behaviours = List.copyOf(behaviours);
        otherBehaviours = List.copyOf(otherBehaviours);
        damageParts = List.copyOf(damageParts);
    }
}
