package kuaichu.claim.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.DocketText;
import kuaichu.claim.ClaimFact;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The party disputes the assessed loss (定损异议): the claim goes back to the insurer's desk, it is never closed by it. */
@Service
public class DisputeAssessment {
    private static final int LONGEST_REASON = 500;

    private final ClaimGroups groups;
    private final ClaimBook claims;
    private final ClaimWork work;
    private final Docket docket;
    private final Clock clock;

    DisputeAssessment(ClaimGroups groups, ClaimBook claims, ClaimWork work, Docket docket, Clock clock) {
        this.groups = groups;
        this.claims = claims;
        this.work = work;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code claim.invalid} without a reason, {@code claim.illegal-transition}, {@code claim.not-yours} */
    @Transactional
    public void dispute(ClaimId claimId, String reason, Actor actor) {
        check(reason);
        Claim claim = groups.lockOwn(claimId, actor);
        ClaimGroups.require(claim, ClaimState.DISPUTED);
        for (Claim sibling : groups.siblingsThatAllow(claim, ClaimState.DISPUTED)) {
            claims.storeDisputed(sibling.id(), reason.strip(), clock.instant());
            docket.append(
                    sibling.caseId(),
                    actor,
                    new ClaimFact.Disputed(
                            sibling.id().value(),
                            ClaimState.DISPUTED,
                            sibling.claimNo(),
                            sibling.partyId().value(),
                            sibling.claimantLabel(),
                            DocketText.of(reason)));
            work.awaitAssessment(sibling);
        }
    }

    private static void check(String reason) {
        if (reason.isBlank()) {
            throw Problem.ofFields(ClaimProblem.INVALID, List.of(FieldProblem.of("reason", "field.required")));
        }
        if (reason.length() > LONGEST_REASON) {
            throw Problem.ofFields(
                    ClaimProblem.INVALID, List.of(FieldProblem.of("reason", "field.too-long", LONGEST_REASON)));
        }
    }
}
