package kuaichu.claim.application;

import kuaichu.accident.AccidentCases;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The insurer orders a failed payout again (重新付款), or has the covers asked for again when an accepted claim waits for them. */
@Service
public class RetryPayout {
    private final ClaimGroups groups;
    private final OrderPayouts payouts;
    private final ClaimWork work;
    private final AccidentCases cases;

    RetryPayout(ClaimGroups groups, OrderPayouts payouts, ClaimWork work, AccidentCases cases) {
        this.groups = groups;
        this.payouts = payouts;
        this.work = work;
        this.cases = cases;
    }

    /** Whether there is anything to try again. */
    public static boolean isOpen(ClaimState state) {
        return state == ClaimState.PAYOUT_FAILED || state == ClaimState.ACCEPTED;
    }

    /** @throws Problem {@code claim.illegal-transition} when nothing failed and nothing waits */
    @Transactional
    public void retry(ClaimId claimId, Actor actor) {
        Claim claim = groups.lock(claimId);
        switch (claim.state()) {
            case PAYOUT_FAILED -> payouts.orderAgain(claim, actor);
            case ACCEPTED -> work.askForCovers(claim.caseId(), cases.listParties(claim.caseId()));
            default ->
                throw Problem.of(ClaimProblem.ILLEGAL_TRANSITION, claim.state().name(), ClaimState.PAYING.name());
        }
    }
}
