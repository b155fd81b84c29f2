package kuaichu.accident.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.FilledBy;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.Statement;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.StatementBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.Behaviour;
import kuaichu.liability.PartyKind;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say what happened (陈述经过): each side privately; on one phone the reporter may write down the other's words. */
@Service
public class GiveStatement {
    private final AccidentCases accidentCases;
    private final PartyBook parties;
    private final StatementBook statements;
    private final Docket docket;
    private final Clock clock;

    GiveStatement(
            AccidentCases accidentCases, PartyBook parties, StatementBook statements, Docket docket, Clock clock) {
        this.accidentCases = accidentCases;
        this.parties = parties;
        this.statements = statements;
        this.docket = docket;
        this.clock = clock;
    }

    /** @param expectedVersion version of the party the person saw */
    public record Command(
            int expectedVersion,
            MotionCode motion,
            List<String> behaviours,
            List<String> otherBehaviours,
            List<DamagePart> damageParts,
            @Nullable String description) {
        public Command {
            behaviours = List.copyOf(behaviours);
            otherBehaviours = List.copyOf(otherBehaviours);
            damageParts = List.copyOf(damageParts);
        }
    }

    /** @throws Problem {@code platform.invalid-input}, {@code platform.version-conflict}, {@code accident.data-settled}, {@code accident.not-yours} */
    @Transactional
    public AccidentCase give(Actor actor, CaseId caseId, PartyId partyId, Command command) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        Party party = accidentCases.requireParty(caseId, partyId);
        List<Party> all = accidentCases.listParties(caseId);
        PartyAccess.require(accidentCase, actor, party, all);
        checkBehaviours(party, all, command);
        FilledBy filledBy = PartyAccess.filledBy(actor, party);
        if (!parties.markStated(partyId, command.expectedVersion(), command.damageParts())) {
            throw Problem.of(PlatformProblem.VERSION_CONFLICT, party.version());
        }
        Statement statement = new Statement(
                partyId,
                party.label(),
                command.motion(),
                command.behaviours(),
                command.otherBehaviours(),
                command.damageParts(),
                command.description(),
                filledBy,
                clock.instant());
        statements.store(caseId, statement, actor.requireAccount());
        docket.append(caseId, actor, new AccidentFact.StatementGiven(partyId.value(), party.label(), filledBy));
        return accidentCase;
    }

    /** A car cannot have been ridden against the cycle lane; with more than two parties "the other" names nobody. */
    private static void checkBehaviours(Party party, List<Party> all, Command command) {
        FieldChecks checks = new FieldChecks();
        refuseImpossible(checks, "behaviours", command.behaviours(), List.of(party.kind()));
        refuseImpossible(
                checks,
                "otherBehaviours",
                command.otherBehaviours(),
                all.stream()
                        .filter(other -> !other.id().equals(party.id()))
                        .map(Party::kind)
                        .toList());
        checks.throwIfAny();
    }

    private static void refuseImpossible(
            FieldChecks checks, String field, List<String> behaviours, List<PartyKind> kinds) {
        for (int i = 0; i < behaviours.size(); i++) {
            Behaviour behaviour = Behaviour.valueOf(behaviours.get(i));
            checks.refuseIf(
                    kinds.stream().noneMatch(behaviour::isPossibleFor), field + "[" + i + "]", "behaviour.not-of-kind");
        }
    }
}
