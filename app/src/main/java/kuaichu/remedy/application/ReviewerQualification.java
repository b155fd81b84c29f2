package kuaichu.remedy.application;

import java.util.List;
import kuaichu.access.OfficerRoster;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.Injury;
import kuaichu.org.HandlerQualification;
import kuaichu.platform.Actor;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.domain.Review;
import org.springframework.stereotype.Component;

/**
 * What reviewers must be examined for (复核民警资格), PROC-5: everybody for handling accidents, and one of them for leading a case as grave as
 * this one.
 */
@Component
class ReviewerQualification {
    private static final String FATAL = "FATAL";

    private final OfficerRoster roster;
    private final AccidentCases cases;
    private final Docket docket;

    ReviewerQualification(OfficerRoster roster, AccidentCases cases, Docket docket) {
        this.roster = roster;
        this.cases = cases;
        this.docket = docket;
    }

    /** @throws Problem {@code remedy.reviewer-unqualified} */
    void requireExamined(Actor officer) {
        if (!holds(officer.requireAccount(), HandlerQualification.SIMPLIFIED)) {
            throw Problem.of(RemedyProblem.REVIEWER_UNQUALIFIED);
        }
    }

    /** @throws Problem {@code remedy.lead-reviewer-missing} */
    void requireLead(CaseId caseId, List<Review.Reviewer> reviewers) {
        HandlerQualification needed = needed(caseId);
        if (reviewers.stream().noneMatch(reviewer -> holds(reviewer.account(), needed))) {
            throw Problem.of(RemedyProblem.LEAD_REVIEWER_MISSING, needed, article(needed));
        }
    }

    private boolean holds(AccountId officer, HandlerQualification needed) {
        return roster.find(officer)
                .filter(found -> found.qualification().includes(needed))
                .isPresent();
    }

    /** As the investigation found, else as it was reported. */
    private HandlerQualification needed(CaseId caseId) {
        return docket.listEntries(caseId).stream()
                .filter(entry -> entry.kind().equals("procedure.transferred"))
                .map(entry -> entry.body().path("severity").asString(""))
                .reduce((first, last) -> last)
                .map(severity ->
                        severity.equals(FATAL) ? HandlerQualification.INTERMEDIATE : HandlerQualification.INITIAL)
                .orElseGet(() -> asReported(cases.require(caseId).eligibility().injury()));
    }

    private static HandlerQualification asReported(Injury injury) {
        return switch (injury) {
            case NONE -> HandlerQualification.SIMPLIFIED;
            case MINOR, SERIOUS -> HandlerQualification.INITIAL;
            case DEATH -> HandlerQualification.INTERMEDIATE;
        };
    }

    private static String article(HandlerQualification needed) {
        return switch (needed) {
            case SIMPLIFIED -> "PROC-5.1";
            case INITIAL -> "PROC-5.2";
            case INTERMEDIATE, SENIOR -> "PROC-5.3";
        };
    }
}
