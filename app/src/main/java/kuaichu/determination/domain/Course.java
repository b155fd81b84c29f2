package kuaichu.determination.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Statement;
import kuaichu.liability.Wording;
import kuaichu.liability.picture.ComparedFact;
import kuaichu.liability.picture.Comparison;
import kuaichu.liability.picture.Option;
import kuaichu.liability.picture.Standing;
import kuaichu.liability.picture.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The course of the accident as far as it is established (事故经过): what each did, how they met, what an officer found.
 *
 * @param motions by label; only what both say or an officer decided
 * @param established what an officer decided where the parties differ
 */
public record Course(Map<String, MotionCode> motions, CollisionForm form, List<Established> established) {
    private static final Wording UNKNOWN = new Wording("无法查明", "cannot be established");

    public Course {
        motions = Map.copyOf(motions);
        established = List.copyOf(established);
    }

    /** A fact decided by an officer with what it was decided from. */
    public record Established(Wording fact, Wording answer, String reason) {}

    public static Course of(LiabilityProposal proposal, List<Statement> statements, List<DecidedFact> decided) {
        CollisionForm form = CollisionForm.of(proposal.behaviours(), statements);
        Comparison comparison = proposal.comparison();
        if (comparison == null) {
            Map<String, MotionCode> told = new TreeMap<>();
            statements.forEach(statement -> told.put(statement.partyLabel(), statement.motion()));
            return new Course(told, form, List.of());
        }
        Map<String, MotionCode> motions = new TreeMap<>();
        comparison.facts().forEach(fact -> note(fact, motions));
        List<Established> established = comparison.facts().stream()
                .filter(fact -> fact.standing() == Standing.DECIDED)
                .flatMap(fact -> established(fact, decided))
                .toList();
        return new Course(motions, form, established);
    }

    private static void note(ComparedFact fact, Map<String, MotionCode> motions) {
        String label = fact.question().party();
        String value = fact.value();
        if (fact.question().topic() == Topic.MOTION && label != null && value != null) {
            motions.put(label, MotionCode.ofPicture(value));
        }
    }

    private static Stream<Established> established(ComparedFact fact, List<DecidedFact> decided) {
        return decided.stream()
                .filter(one -> one.question().equals(fact.question().id()))
                .map(one -> new Established(fact.question().fact(), answer(fact, one.code()), one.reason()));
    }

    private static Wording answer(ComparedFact fact, @Nullable String code) {
        return fact.question().options().stream()
                .filter(option -> option.code().equals(code))
                .map(Option::wording)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** What the party did, null when it is not known or has no word of its own. */
    @Nullable MotionCode motion(String label) {
        MotionCode motion = motions.get(label);
        return motion == MotionCode.OTHER ? null : motion;
    }
}
