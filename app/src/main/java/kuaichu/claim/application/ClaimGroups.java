package kuaichu.claim.application;

import java.util.List;
import kuaichu.accident.AccidentCases;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.springframework.stereotype.Component;

/** The claims of one claimant belong together (同一当事人的理赔): one loss, one acceptance, one account. */
@Component
class ClaimGroups {
    private final AccidentCases cases;
    private final ClaimBook claims;

    ClaimGroups(AccidentCases cases, ClaimBook claims) {
        this.cases = cases;
        this.claims = claims;
    }

    /**
     * The claim as it stands after the case's row is locked: nothing of the case's claims changes until the caller's transaction ends.
     *
     * @throws Problem {@code platform.not-found}
     */
    Claim lock(ClaimId claimId) {
        cases.lock(get(claimId).caseId());
        return get(claimId);
    }

    /**
     * As {@link #lock}, for the claimant.
     *
     * @throws Problem {@code claim.not-yours} for anybody else
     */
    Claim lockOwn(ClaimId claimId, Actor actor) {
        Claim claim = lock(claimId);
        if (!claim.claimantAccount().equals(actor.accountId())) {
            throw Problem.of(ClaimProblem.NOT_YOURS);
        }
        return claim;
    }

    private Claim get(ClaimId claimId) {
        return claims.find(claimId).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    /** The same claimant's claims that may go there, the given one among them. */
    List<Claim> siblingsThatAllow(Claim claim, ClaimState to) {
        return claims.listOfCase(claim.caseId()).stream()
                .filter(other -> other.partyId().equals(claim.partyId()))
                .filter(other -> other.allows(to))
                .toList();
    }

    /** @throws Problem {@code claim.illegal-transition} with from and to */
    static void require(Claim claim, ClaimState to) {
        if (!claim.allows(to)) {
            throw Problem.of(ClaimProblem.ILLEGAL_TRANSITION, claim.state().name(), to.name());
        }
    }
}
