package kuaichu.remedy.application;

import java.util.List;
import java.util.Set;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ReviewId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import org.springframework.stereotype.Component;

/** Who may do what in a review (复核权限). */
@Component
class ReviewAccess {
    /** What a reviewer may have written into a case before: reading and reviewing are no part in deciding. */
    private static final Set<String> NO_PART = Set.of("remedy", "serving", "document", "desk", "archive");

    private final AccidentCases cases;
    private final ReviewBook reviews;
    private final Docket docket;

    ReviewAccess(AccidentCases cases, ReviewBook reviews, Docket docket) {
        this.cases = cases;
        this.reviews = reviews;
        this.docket = docket;
    }

    /** With the case's row locked. */
    Review lock(ReviewId id) {
        Review seen = reviews.find(id).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        cases.lock(seen.caseId());
        return reviews.find(id).orElseThrow();
    }

    /** The party the actor speaks for. @throws Problem {@code accident.not-yours} */
    Party requireOwn(Actor actor, CaseId caseId, PartyId partyId) {
        Party party = cases.requireParty(caseId, partyId);
        List<Party> parties = cases.listParties(caseId);
        if (actor.is(Role.OFFICER) || !PartyAccess.mayActFor(actor, party, parties)) {
            throw Problem.of(kuaichu.accident.AccidentProblem.NOT_YOURS, party.label());
        }
        return party;
    }

    /** @throws Problem {@code remedy.not-your-unit} */
    void requireUnit(Actor officer, UnitId unit) {
        if (!unit.equals(officer.unitId())) {
            throw Problem.of(RemedyProblem.NOT_YOUR_UNIT);
        }
    }

    /** Who had a part in handling or deciding the case does not review it. @throws Problem {@code remedy.took-part} */
    void requireImpartial(Actor officer, CaseId caseId) {
        String account = officer.requireAccount().toString();
        boolean tookPart = docket.listEntries(caseId).stream()
                .filter(entry -> entry.actorAccount().equals(account))
                .anyMatch(entry ->
                        !NO_PART.contains(entry.kind().substring(0, entry.kind().indexOf('.'))));
        if (tookPart) {
            throw Problem.of(RemedyProblem.TOOK_PART);
        }
    }

    /** @throws Problem {@code remedy.not-reviewer} */
    void requireReviewer(Actor officer, Review review) {
        if (!isReviewer(officer.requireAccount(), review)) {
            throw Problem.of(RemedyProblem.NOT_REVIEWER);
        }
    }

    boolean isReviewer(AccountId officer, Review review) {
        return reviews.listReviewers(review.id()).stream()
                .anyMatch(one -> one.account().equals(officer));
    }
}
