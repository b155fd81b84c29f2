package kuaichu.claim.application;

import kuaichu.claim.ClaimProblem;
import kuaichu.determination.Determinations;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import org.springframework.stereotype.Component;

/** The grades a case ended with, from the agreement or the determination (责任结论). */
@Component
class CaseLiability {
    private final Determinations determinations;

    CaseLiability(Determinations determinations) {
        this.determinations = determinations;
    }

    /** False while nothing is settled, or while a review has sent the determination back (PROC-79). */
    boolean isSettled(CaseId caseId) {
        return determinations.findSettled(caseId).isPresent();
    }

    /** @throws Problem {@code claim.too-early} while there are none */
    LiabilityBasis require(CaseId caseId) {
        return determinations
                .findSettled(caseId)
                .map(settled -> new LiabilityBasis(settled.documentNo(), settled.grades()))
                .orElseThrow(() -> Problem.of(ClaimProblem.TOO_EARLY));
    }
}
