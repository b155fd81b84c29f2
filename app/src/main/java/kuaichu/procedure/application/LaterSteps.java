package kuaichu.procedure.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.procedure.ProcedureStep;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import org.springframework.stereotype.Component;

/** What becomes possible while somebody is at large, and after the conclusion, when it comes out who somebody is (PROC-66, 70). */
@Component
public class LaterSteps {
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final HitAndRun hitAndRun;

    LaterSteps(AccidentCases cases, ProcedureBook book, HitAndRun hitAndRun) {
        this.cases = cases;
        this.book = book;
        this.hitAndRun = hitAndRun;
    }

    public Set<ProcedureStep> list(AccidentCase accidentCase, Actor actor) {
        Set<ProcedureStep> steps = EnumSet.noneOf(ProcedureStep.class);
        Optional<Investigation> found = book.find(accidentCase.id());
        if (found.isEmpty()) {
            return steps;
        }
        Investigation investigation = found.get();
        if (actor.is(Role.PARTY) && mayAskUnsolved(accidentCase, investigation, actor)) {
            steps.add(ProcedureStep.REQUEST_UNSOLVED);
        }
        if (!investigation.isLedOrJoinedBy(actor.accountId())) {
            return steps;
        }
        if (investigation.isAtLarge() && hitAndRun.isDeterminedUnsolved(accidentCase)) {
            steps.add(ProcedureStep.FIND_FUGITIVE);
        }
        if (SupplementIdentity.isOwed(accidentCase, book.listUnidentified(accidentCase.id()))) {
            steps.add(ProcedureStep.SUPPLEMENT_IDENTITY);
        }
        return steps;
    }

    private boolean mayAskUnsolved(AccidentCase accidentCase, Investigation investigation, Actor actor) {
        List<PartyId> asked = book.listUnsolvedRequests(accidentCase.id());
        return accidentCase.state() == HandlingState.INVESTIGATING
                && investigation.isAtLarge()
                && cases.listParties(accidentCase.id()).stream()
                        .anyMatch(party ->
                                party.isOf(actor.accountId()) && party.name() != null && !asked.contains(party.id()));
    }
}
