package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClock;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.DeterminationView;
import kuaichu.determination.Determinations;
import kuaichu.docket.Docket;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ReviewId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.ReviewFact;
import kuaichu.remedy.ReviewState;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Apply for a review (申请复核), PROC-71, 72: in writing, once an accident, within three working days after service. What comes late is
 * recorded all the same and refused in writing by the superior.
 */
@Service
public class ApplyForReview {
    private static final Set<Ground> NOT_ON_CERTIFICATES = EnumSet.of(Ground.LAW_MISAPPLIED, Ground.LIABILITY_UNFAIR);

    private final AccidentCases cases;
    private final Determinations determinations;
    private final ReviewBook reviews;
    private final ReviewAccess access;
    private final ReviewClocks clocks;
    private final ReviewWork work;
    private final Docket docket;
    private final Clock clock;

    ApplyForReview(
            AccidentCases cases,
            Determinations determinations,
            ReviewBook reviews,
            ReviewAccess access,
            ReviewClocks clocks,
            ReviewWork work,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.determinations = determinations;
        this.reviews = reviews;
        this.access = access;
        this.clocks = clocks;
        this.work = work;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * What is applied for.
     *
     * @param direct whether it goes to the superior itself (PROC-72.2) or through the unit that decided (PROC-72.1)
     */
    public record Command(PartyId partyId, List<Ground> requests, String reasons, boolean direct) {
        public Command {
            requests = List.copyOf(requests);
        }
    }

    /**
     * @throws Problem {@code remedy.not-served}, {@code remedy.reviewed-already}, {@code remedy.review-running},
     *     {@code remedy.applied-already}, {@code remedy.certificate-ground}, {@code accident.not-yours}
     */
    @Transactional
    public Review apply(Actor actor, CaseId caseId, Command command) {
        AccidentCase accidentCase = cases.lock(caseId);
        Party party = access.requireOwn(actor, caseId, command.partyId());
        List<Review> before = reviews.list(caseId);
        if (before.stream().anyMatch(review -> review.state() == ReviewState.CONCLUDED)) {
            throw Problem.of(RemedyProblem.REVIEWED_ALREADY);
        }
        DeterminationView determination = determinations
                .findDetermination(caseId, Locale.SIMPLIFIED_CHINESE)
                .orElseThrow(() -> Problem.of(RemedyProblem.NOT_SERVED));
        LegalClock right = clocks.findRight(caseId, party.id()).orElseThrow(() -> Problem.of(RemedyProblem.NOT_SERVED));
        requireFitting(determination, command);
        Instant now = clock.instant();
        boolean inTime = right.isInTime(ReviewClocks.day(now));
        Optional<Review> running =
                before.stream().filter(review -> review.state().isLive()).findFirst();
        Review review = running.orElseGet(() -> open(accidentCase, determination, command.direct(), !inTime, now));
        if (running.isPresent()) {
            requireJoinable(review, inTime);
        }
        Review.Application application =
                new Review.Application(party.id(), party.label(), command.requests(), command.reasons(), now, null);
        if (!reviews.apply(review.id(), application)) {
            throw Problem.of(RemedyProblem.APPLIED_ALREADY, party.label());
        }
        docket.append(caseId, actor, fact(review, party, command, inTime));
        if (inTime) {
            clocks.useRight(caseId, party.id(), actor);
        }
        if (running.isEmpty()) {
            startWork(actor, review, now);
        }
        return review;
    }

    /** A certificate determines nobody's liability by no law: only its facts, evidence and procedure are reviewed (PROC-74.1(3), 77). */
    private static void requireFitting(DeterminationView determination, Command command) {
        boolean certificate = determination.kind() == DeterminationKind.CERTIFICATE;
        if (certificate && command.requests().stream().anyMatch(NOT_ON_CERTIFICATES::contains)) {
            throw Problem.of(RemedyProblem.CERTIFICATE_GROUND);
        }
    }

    private Review open(
            AccidentCase accidentCase, DeterminationView determination, boolean direct, boolean late, Instant now) {
        @Nullable Instant receivedAt = direct ? now : null;
        Review review = new Review(
                ReviewId.next(),
                accidentCase.id(),
                determination.documentId(),
                determination.documentNo(),
                determination.kind() == DeterminationKind.CERTIFICATE,
                accidentCase.unitId(),
                work.superiorOf(accidentCase.unitId()),
                direct ? ReviewState.RECEIVED : ReviewState.FILED,
                late,
                now,
                receivedAt,
                null,
                null,
                null,
                null);
        reviews.add(review);
        return review;
    }

    /** A second applicant joins while nobody examines it yet; later an opinion may be stated. */
    private static void requireJoinable(Review review, boolean inTime) {
        if (!inTime || review.late() || review.state() == ReviewState.ACCEPTED) {
            throw Problem.of(RemedyProblem.REVIEW_RUNNING);
        }
    }

    private void startWork(Actor actor, Review review, Instant now) {
        if (review.state() == ReviewState.FILED) {
            clocks.start(review, DeadlineKind.REVIEW_FORWARDING, review.originalUnit(), now, actor);
            work.openForwarding(review, now);
            return;
        }
        clocks.start(review, DeadlineKind.REVIEW_FILE, review.originalUnit(), now, actor);
        if (!review.late()) {
            clocks.start(review, DeadlineKind.REVIEW_CONCLUSION, review.superiorUnit(), now, actor);
        }
        work.openForwarding(review, now);
        work.openReview(review, now);
    }

    private static ReviewFact fact(Review review, Party party, Command command, boolean inTime) {
        return new ReviewFact.Applied(
                review.id().value(),
                review.state(),
                party.id().value(),
                party.label(),
                review.documentNo(),
                command.requests(),
                inTime ? "IN_TIME" : "LATE");
    }
}
