package kuaichu.claim.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import kuaichu.claim.ClaimFact;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.AssessmentBook;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.InsuranceRules;
import kuaichu.claim.domain.LossAssessment;
import kuaichu.claim.domain.LossLine;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An insurer states the loss (定损); every other insurer of the same claimant recognises it (互认). */
@Service
public class AssessLoss {
    private final ClaimGroups groups;
    private final ClaimBook claims;
    private final AssessmentBook assessments;
    private final InsuranceRules rules;
    private final SettleClaims settle;
    private final Docket docket;
    private final ClaimWork work;
    private final Clock clock;

    AssessLoss(
            ClaimGroups groups,
            ClaimBook claims,
            AssessmentBook assessments,
            InsuranceRules rules,
            SettleClaims settle,
            Docket docket,
            ClaimWork work,
            Clock clock) {
        this.groups = groups;
        this.claims = claims;
        this.assessments = assessments;
        this.rules = rules;
        this.settle = settle;
        this.docket = docket;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Takes the lines as the claimant's loss.
     *
     * @throws Problem {@code claim.invalid} naming each line, {@code claim.illegal-transition}, {@code claim.held-by-colleague}
     */
    @Transactional
    public void assess(ClaimId claimId, List<LossLine> lines, @Nullable String note, Actor actor) {
        List<FieldProblem> problems = LossAssessment.problemsOf(lines, note, rules.ceiling());
        if (!problems.isEmpty()) {
            throw Problem.ofFields(ClaimProblem.INVALID, problems);
        }
        Claim claim = groups.lock(claimId);
        ClaimGroups.require(claim, ClaimState.ASSESSED);
        work.requireNotHeldByOthers(claim, actor);
        LossAssessment assessment = new LossAssessment(
                UuidCreator.getTimeOrderedEpoch(),
                claim.caseId(),
                claim.partyId(),
                claim.insurerId(),
                actor.requireAccount(),
                clock.instant(),
                lines,
                note);
        assessments.insert(assessment);
        groups.siblingsThatAllow(claim, ClaimState.ASSESSED).forEach(sibling -> take(sibling, assessment, actor));
        settle.settleWhatIsReady(claim.caseId());
    }

    private void take(Claim claim, LossAssessment assessment, Actor actor) {
        claims.storeAssessment(claim.id(), assessment);
        docket.append(
                claim.caseId(),
                actor,
                new ClaimFact.Assessed(
                        claim.id().value(),
                        ClaimState.ASSESSED,
                        claim.claimNo(),
                        claim.partyId().value(),
                        claim.claimantLabel(),
                        work.insurerName(claim.insurerId()),
                        assessment.total().fen(),
                        work.insurerName(assessment.insurerId()),
                        claim.insurerId().equals(assessment.insurerId())
                                ? ClaimFact.Outcome.ASSESSED
                                : ClaimFact.Outcome.RECOGNISED));
        work.done(claim, actor);
    }
}
