package kuaichu.liability;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of behaviours, made anew instead of changed. */
final class Behaviours {
    /** Faults of running into another: they belong to the contact one caused, not to the one one suffered. */
    static final Set<Behaviour> STRIKING =
            Set.of(Behaviour.REAR_END, Behaviour.CARELESS_HIT, Behaviour.HIT_PARKED_LEGAL);

    private Behaviours() {}

    /** A copy nobody can change, in the order of the constants whatever set it came from. */
    static Set<Behaviour> copyOf(Collection<Behaviour> behaviours) {
        if (behaviours.isEmpty()) {
            return Set.of();
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(behaviours));
    }

    static Set<Behaviour> without(Set<Behaviour> behaviours, Set<Behaviour> removed) {
        EnumSet<Behaviour> left = EnumSet.noneOf(Behaviour.class);
        left.addAll(behaviours);
        left.removeAll(removed);
        return left;
    }

    static Set<Behaviour> with(Set<Behaviour> behaviours, Behaviour added) {
        EnumSet<Behaviour> more = EnumSet.of(added);
        more.addAll(behaviours);
        return more;
    }
}
