package kuaichu.accident.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.DamagePart;
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

    /** @throws Problem {@code platform.version-conflict}, {@code accident.data-settled}, {@code accident.not-yours} */
    @Transactional
    public AccidentCase give(Actor actor, CaseId caseId, PartyId partyId, Command command) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        Party party = accidentCases.requireParty(caseId, partyId);
        PartyAccess.require(accidentCase, actor, party, accidentCases.listParties(caseId));
        FilledBy filledBy = PartyAccess.filledBy(actor, party);
        if (!parties.markStated(partyId, command.expectedVersion())) {
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
}
