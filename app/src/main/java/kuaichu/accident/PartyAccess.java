package kuaichu.accident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;

/** Who may enter data for whom (填写权限): everybody for oneself, anybody of the case for a person without an own phone, officers for all. */
public final class PartyAccess {
    private static final Set<HandlingState> OPEN_FOR_PARTIES = EnumSet.of(
            HandlingState.TRIAGED,
            HandlingState.EVIDENCE_FIXED,
            HandlingState.CLEARED,
            HandlingState.DISPATCHED,
            HandlingState.LATE_REPORTED,
            HandlingState.RETURNED);

    private static final Set<HandlingState> OPEN_FOR_OFFICERS =
            EnumSet.of(HandlingState.IN_REVIEW, HandlingState.INVESTIGATING);

    private PartyAccess() {}

    public static boolean isOpen(AccidentCase accidentCase, Actor actor) {
        return OPEN_FOR_PARTIES.contains(accidentCase.state())
                || actor.is(Role.OFFICER) && OPEN_FOR_OFFICERS.contains(accidentCase.state());
    }

    public static boolean mayActFor(Actor actor, Party party, List<Party> parties) {
        if (actor.is(Role.OFFICER) || party.isOf(actor.accountId())) {
            return true;
        }
        return !party.joined() && parties.stream().anyMatch(other -> other.isOf(actor.accountId()));
    }

    public static FilledBy filledBy(Actor actor, Party party) {
        if (actor.is(Role.OFFICER)) {
            return FilledBy.OFFICER;
        }
        return party.isOf(actor.accountId()) ? FilledBy.SELF : FilledBy.OTHER_PARTY;
    }

    /** @throws Problem {@code accident.data-settled} or {@code accident.not-yours} */
    public static void require(AccidentCase accidentCase, Actor actor, Party party, List<Party> parties) {
        if (!isOpen(accidentCase, actor)) {
            throw Problem.of(AccidentProblem.DATA_SETTLED, accidentCase.state());
        }
        if (!mayActFor(actor, party, parties)) {
            throw Problem.of(AccidentProblem.NOT_YOURS, party.label());
        }
    }
}
