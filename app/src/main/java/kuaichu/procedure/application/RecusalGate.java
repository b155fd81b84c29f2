package kuaichu.procedure.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kuaichu.docket.DocketFact;
import kuaichu.docket.DocketGuard;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.RecusalBook;
import kuaichu.procedure.domain.RecusalBook.Standing;
import org.springframework.stereotype.Component;

/**
 * Keeps who has withdrawn out of the case (回避的效力), ADM-24.2. While a request is undecided the officer goes on investigating (ADM-24.1) but
 * decides nothing: the outcome waits for the two days of PROC-105.3.
 */
@Component
class RecusalGate implements DocketGuard {
    private static final Set<String> OUTCOMES = Set.of(
            "determination.issued",
            "procedure.decision-drafted",
            "procedure.decision-signed",
            "procedure.approval-decided",
            "remedy.conclusion-proposed",
            "remedy.review-concluded");
    /** Both officers answer for these, whoever of them acts (PROC-64.2). */
    private static final Set<String> OF_BOTH = Set.of("procedure.decision-drafted", "procedure.decision-signed");

    private final RecusalBook book;
    private final ProcedureBook investigations;

    RecusalGate(RecusalBook book, ProcedureBook investigations) {
        this.book = book;
        this.investigations = investigations;
    }

    @Override
    public void require(CaseId caseId, Actor actor, List<? extends DocketFact> facts) {
        if (!actor.is(Role.OFFICER) && !actor.is(Role.LEADER)) {
            return;
        }
        List<Standing> standings = book.listStandings(caseId);
        if (standings.stream().anyMatch(one -> one.withdrawn() && one.officer().equals(actor.accountId()))) {
            throw Problem.of(ProcedureProblem.WITHDRAWN_FROM_CASE);
        }
        boolean challenged = standings.stream().anyMatch(one -> !one.withdrawn());
        if (challenged && decides(caseId, actor, facts, standings)) {
            throw Problem.of(ProcedureProblem.RECUSAL_UNDECIDED);
        }
    }

    private boolean decides(CaseId caseId, Actor actor, List<? extends DocketFact> facts, List<Standing> standings) {
        Set<AccountId> answerable = new HashSet<>();
        for (DocketFact fact : facts) {
            String kind = fact.getClass().getAnnotation(DocketFact.Kind.class).value();
            if (OUTCOMES.contains(kind)) {
                answerable.add(actor.requireAccount());
            }
            if (OF_BOTH.contains(kind)) {
                investigations.find(caseId).map(Investigation::officers).ifPresent(answerable::addAll);
            }
        }
        return standings.stream().anyMatch(one -> !one.withdrawn() && answerable.contains(one.officer()));
    }
}
