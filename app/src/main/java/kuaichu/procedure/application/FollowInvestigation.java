package kuaichu.procedure.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.DocketText;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens in the course of an investigation and moves its term (调查进展): evidence disclosed, suspension over. */
@Service
public class FollowInvestigation {
    private final InvestigationGuard guard;
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final DeterminationClock term;
    private final Docket docket;
    private final Clock clock;

    FollowInvestigation(
            InvestigationGuard guard,
            AccidentCases cases,
            ProcedureBook book,
            DeterminationClock term,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.cases = cases;
        this.book = book;
        this.term = term;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * The evidence was disclosed to the parties that came (公开证据), PROC-63.1; those that did not come are noted (PROC-63.3).
     *
     * @param present labels
     * @throws Problem {@code procedure.not-investigating}, {@code procedure.not-in-charge}
     */
    @Transactional
    public void disclose(Actor officer, CaseId caseId, List<String> present) {
        Investigation investigation = guard.lockFor(officer, caseId).investigation();
        List<String> labels =
                cases.listParties(caseId).stream().map(Party::label).toList();
        book.update(investigation.withDisclosed(clock.instant()));
        docket.append(
                caseId,
                officer,
                new ProcedureFact.EvidenceDisclosed(
                        labels.stream().filter(present::contains).toList(),
                        labels.stream()
                                .filter(label -> !present.contains(label))
                                .toList()));
    }

    /** The cause of the suspension fell away: five working days are left (PROC-68.2). @throws Problem {@code procedure.not-suspended} */
    @Transactional
    public void resume(Actor officer, CaseId caseId, String reason) {
        guard.lockFor(officer, caseId);
        if (!term.isSuspended(caseId)) {
            throw Problem.of(ProcedureProblem.NOT_SUSPENDED);
        }
        term.resume(officer, caseId, DeterminationClock.day(clock.instant()));
        docket.append(caseId, officer, new ProcedureFact.Resumed(DocketText.of(reason)));
    }
}
