package kuaichu.determination.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.BrigadeFunctions;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Apply for an officer's determination online (共同申请在线认定): it starts when every party has applied (PROC-20.1). */
@Service
public class RequestDetermination {
    private final AccidentCases cases;
    private final DeterminationBook determinations;
    private final ReviewWork reviewWork;
    private final Docket docket;
    private final BrigadeFunctions functions;
    private final Clock clock;

    RequestDetermination(
            AccidentCases cases,
            DeterminationBook determinations,
            ReviewWork reviewWork,
            Docket docket,
            BrigadeFunctions functions,
            Clock clock) {
        this.cases = cases;
        this.determinations = determinations;
        this.reviewWork = reviewWork;
        this.docket = docket;
        this.functions = functions;
        this.clock = clock;
    }

    /** @throws Problem {@code determination.switched-off}, {@code determination.not-your-signature}, {@code accident.illegal-transition} */
    @Transactional
    public AccidentCase request(Actor actor, CaseId caseId, PartyId partyId) {
        AccidentCase accidentCase = cases.lock(caseId);
        cases.requireMove(accidentCase, HandlingState.IN_REVIEW);
        if (!functions.isOn(accidentCase.unitId(), BrigadeFunctions.Function.ONLINE_DETERMINATION)) {
            throw Problem.of(DeterminationProblem.SWITCHED_OFF);
        }
        Party party = cases.requireParty(caseId, partyId);
        List<Party> parties = cases.listParties(caseId);
        if (!PartyAccess.mayActFor(actor, party, parties)) {
            throw Problem.of(DeterminationProblem.NOT_YOUR_SIGNATURE, party.label());
        }
        determinations.request(caseId, partyId, actor.requireAccount(), clock.instant());
        docket.append(caseId, actor, new DeterminationFact.Requested(partyId.value(), party.label()));
        Set<PartyId> all = parties.stream().map(Party::id).collect(Collectors.toSet());
        return determinations.listRequesting(caseId).containsAll(all)
                ? reviewWork.start(actor, accidentCase)
                : accidentCase;
    }
}
