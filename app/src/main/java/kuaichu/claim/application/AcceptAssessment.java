package kuaichu.claim.application;

import java.time.Clock;
import kuaichu.claim.ClaimFact;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.PayoutAccountBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The party accepts the assessed loss (确认定损): once for all its insurers; the money follows without another step. */
@Service
public class AcceptAssessment {
    private final ClaimGroups groups;
    private final ClaimBook claims;
    private final PayoutAccountBook accounts;
    private final SettleClaims settle;
    private final Docket docket;
    private final Clock clock;

    AcceptAssessment(
            ClaimGroups groups,
            ClaimBook claims,
            PayoutAccountBook accounts,
            SettleClaims settle,
            Docket docket,
            Clock clock) {
        this.groups = groups;
        this.claims = claims;
        this.accounts = accounts;
        this.settle = settle;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Accepts, settles what is ready and orders its payout.
     *
     * @throws Problem {@code claim.payout-account-missing}, {@code claim.illegal-transition}, {@code claim.not-yours}
     */
    @Transactional
    public void accept(ClaimId claimId, Actor actor) {
        Claim claim = groups.lockOwn(claimId, actor);
        ClaimGroups.require(claim, ClaimState.ACCEPTED);
        if (accounts.findMasked(claim.caseId(), claim.partyId()).isEmpty()) {
            throw Problem.of(ClaimProblem.PAYOUT_ACCOUNT_MISSING);
        }
        for (Claim sibling : groups.siblingsThatAllow(claim, ClaimState.ACCEPTED)) {
            claims.storeAccepted(sibling.id(), clock.instant());
            docket.append(
                    sibling.caseId(),
                    actor,
                    new ClaimFact.Accepted(
                            sibling.id().value(),
                            ClaimState.ACCEPTED,
                            sibling.claimNo(),
                            sibling.partyId().value(),
                            sibling.claimantLabel()));
        }
        settle.settleWhatIsReady(claim.caseId());
    }
}
