package kuaichu.remedy.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClock;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import kuaichu.remedy.domain.Review;
import org.springframework.stereotype.Component;

/** The legal deadlines of a review (复核期限): applying, forwarding, concluding, serving. */
@Component
class ReviewClocks {
    private final LegalClocks clocks;

    ReviewClocks(LegalClocks clocks) {
        this.clocks = clocks;
    }

    /** The party's three days; empty before the determination was served on it. */
    Optional<LegalClock> findRight(CaseId caseId, PartyId partyId) {
        return clocks.find(right(caseId, partyId));
    }

    /** The right was used in time. */
    void useRight(CaseId caseId, PartyId partyId, Actor actor) {
        clocks.meet(right(caseId, partyId), actor);
    }

    void start(Review review, DeadlineKind kind, UnitId unit, Instant from, Actor actor) {
        clocks.start(new NewClock(key(review, kind), null, unit, day(from)), actor);
    }

    void meet(Review review, DeadlineKind kind, Actor actor) {
        clocks.meet(key(review, kind), actor);
    }

    boolean isRunning(Review review, DeadlineKind kind) {
        return clocks.find(key(review, kind)).filter(LegalClock::isLive).isPresent();
    }

    void drop(Review review, DeadlineKind kind, Actor actor) {
        clocks.drop(key(review, kind), actor);
    }

    LocalDate concludeBy(Instant receivedAt) {
        return clocks.lastDay(DeadlineKind.REVIEW_CONCLUSION, day(receivedAt));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalDeadline.ZONE);
    }

    private static Key right(CaseId caseId, PartyId partyId) {
        return new Key(caseId, DeadlineKind.REVIEW_APPLICATION, partyId.value());
    }

    private static Key key(Review review, DeadlineKind kind) {
        return new Key(review.caseId(), kind, review.id().value());
    }
}
