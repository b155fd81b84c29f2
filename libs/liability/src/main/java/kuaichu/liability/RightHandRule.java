package kuaichu.liability;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right-hand rule (右方道路来车先行, RTSR-52(2)) from the directions of travel: heading east, the right side is south.
 * It speaks only for two vehicles at an intersection without signals, officer, signs and markings.
 */
final class RightHandRule {
    private final AccidentFacts facts;

    RightHandRule(AccidentFacts facts) {
        this.facts = facts;
    }

    /** The party that has the other on its right and must give way; empty when the directions do not tell. */
    Optional<PartyFacts> yielding(Collision collision) {
        List<PartyFacts> parties = collision.parties();
        if (facts.intersectionControl() != IntersectionControl.NONE || parties.size() != 2) {
            return Optional.empty();
        }
        PartyFacts one = parties.get(0);
        PartyFacts two = parties.get(1);
        Heading first = one.direction();
        Heading second = two.direction();
        if (first == null || second == null) {
            return Optional.empty();
        }
        if (first.hasOnItsRight(second)) {
            return Optional.of(one);
        }
        return second.hasOnItsRight(first) ? Optional.of(two) : Optional.empty();
    }

    /** Both motor vehicles going straight on, with nothing else said: then the directions alone decide. */
    static boolean isDecidedByDirectionAlone(Collision collision) {
        return collision.parties().stream()
                .allMatch(p -> p.isMotorVehicle() && collision.behavioursOf(p).isEmpty() && isStraight(p.motion()));
    }

    private static boolean isStraight(@Nullable String motion) {
        return motion != null
                && (motion.contains("直行") || motion.equalsIgnoreCase("STRAIGHT") || Heading.isStraightCourse(motion));
    }

    /** Labels of those said to have failed to give way to the right. */
    static Set<String> accused(Collision collision) {
        Set<String> labels = new HashSet<>();
        collision.parties().stream()
                .filter(p -> collision.behavioursOf(p).contains(Behaviour.YIELD_RIGHT))
                .forEach(p -> labels.add(p.label()));
        return labels;
    }
}
