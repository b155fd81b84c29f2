package kuaichu.determination.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.Reopenings;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.determination.domain.FormerBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.SigningPurpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A determination goes back to the unit that made it (重新调查、认定), PROC-79. */
@Service
class ReopenDetermination implements Reopenings {
    private static final int SOON = 60;

    private final AccidentCases cases;
    private final DeterminationBook determinations;
    private final FormerBook former;
    private final RemedyDeadlines deadlines;
    private final Envelopes envelopes;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    ReopenDetermination(
            AccidentCases cases,
            DeterminationBook determinations,
            FormerBook former,
            RemedyDeadlines deadlines,
            Envelopes envelopes,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.determinations = determinations;
        this.former = former;
        this.deadlines = deadlines;
        this.envelopes = envelopes;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Actor actor, CaseId caseId, UUID reviewId) {
        AccidentCase accidentCase = cases.lock(caseId);
        cases.requireMove(accidentCase, HandlingState.IN_REVIEW);
        Determination determination = determinations.find(caseId).orElseThrow();
        Instant now = clock.instant();
        former.setAside(caseId, reviewId, now);
        envelopes
                .findLatest(caseId, SigningPurpose.DETERMINATION)
                .filter(Envelope::isOpen)
                .ifPresent(open -> envelopes.cancel(actor, open.id()));
        for (Queue queue : List.of(Queue.CLOSURE, Queue.CLOSURE_APPROVAL)) {
            desk.cancel(caseId, queue, caseId.value());
        }
        AccidentCase reopened = cases.move(
                caseId,
                actor,
                new DeterminationFact.Reopened(
                        HandlingState.IN_REVIEW,
                        determination.documentId().value(),
                        determination.documentNo(),
                        reviewId));
        Instant due = deadlines.startRedetermination(actor, reopened, now);
        desk.open(new NewWorkItem(caseId, Queue.DETERMINATION, caseId.value(), reopened.unitId(), null, SOON, due));
    }

    @Override
    public List<Former> list(CaseId caseId) {
        return former.list(caseId);
    }

    /** The new determination is made: the one before is withdrawn (撤销), PROC-79.1. Without effect on a first determination. */
    void withdraw(Actor officer, CaseId caseId, Instant now) {
        List<Former> aside = former.list(caseId).stream()
                .filter(one -> one.withdrawnAt() == null)
                .toList();
        former.withdraw(caseId, now);
        aside.forEach(one -> docket.append(
                caseId,
                officer,
                new DeterminationFact.Withdrawn(one.documentId().value(), one.documentNo())));
        deadlines.meetRedetermination(officer, caseId);
    }
}
