package kuaichu.determination.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.vault.Vault.Slot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Send a case back for evidence (退回补证). */
@Service
public class RequestEvidence {
    private final AccidentCases cases;
    private final DeterminationBook determinations;
    private final Desk desk;
    private final Clock clock;

    RequestEvidence(AccidentCases cases, DeterminationBook determinations, Desk desk, Clock clock) {
        this.cases = cases;
        this.determinations = determinations;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws Problem {@code desk.not-claimed}, {@code accident.illegal-transition} */
    @Transactional
    public AccidentCase request(Actor actor, CaseId caseId, String reason, List<Slot> slots) {
        cases.requireMove(cases.lock(caseId), HandlingState.RETURNED);
        desk.requireClaimedBy(caseId, Queue.DETERMINATION, caseId.value(), actor);
        determinations.requestEvidence(caseId, reason, slots, clock.instant());
        desk.complete(caseId, Queue.DETERMINATION, caseId.value(), actor);
        return cases.move(
                caseId,
                actor,
                new DeterminationFact.EvidenceRequested(
                        HandlingState.RETURNED,
                        DocketText.of(reason),
                        slots.stream().map(Enum::name).toList()));
    }
}
