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
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.Reopenings;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.determination.domain.FormerBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.SigningPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A determination goes back to the unit that made it (重新调查、认定), PROC-79. */
@Service
class ReopenDetermination implements Reopenings {
    private static final int SOON = 60;
    private static final LegalDeadline TERM = LegalDeadline.workingDays(10, "PROC-62.1");

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
        Determination determination = determinations.find(caseId).orElseThrow();
        HandlingState back = backTo(determination.kind());
        setAside(actor, accidentCase, back, reviewId);
        AccidentCase reopened = cases.move(
                caseId,
                actor,
                new DeterminationFact.Reopened(
                        back, determination.documentId().value(), determination.documentNo(), reviewId));
        openWork(reopened, deadlines.startRedetermination(actor, reopened, clock.instant()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopenSolved(Actor actor, CaseId caseId) {
        AccidentCase accidentCase = cases.lock(caseId);
        Determination determination = determinations.find(caseId).orElseThrow();
        setAside(actor, accidentCase, HandlingState.INVESTIGATING, null);
        AccidentCase reopened = cases.move(
                caseId,
                actor,
                new DeterminationFact.ReopenedSolved(
                        HandlingState.INVESTIGATING, determination.documentId().value(), determination.documentNo()));
        openWork(reopened, TERM.tooLateFrom(clock.instant(), WorkingCalendar.china()));
    }

    /** Out of force, and nobody signs for it or closes on it any more. */
    private void setAside(Actor actor, AccidentCase accidentCase, HandlingState back, @Nullable UUID reviewId) {
        CaseId caseId = accidentCase.id();
        cases.requireMove(accidentCase, back);
        former.setAside(caseId, reviewId, clock.instant());
        envelopes
                .findLatest(caseId, SigningPurpose.DETERMINATION)
                .filter(Envelope::isOpen)
                .ifPresent(open -> envelopes.cancel(actor, open.id()));
        for (Queue queue : List.of(Queue.CLOSURE, Queue.CLOSURE_APPROVAL)) {
            desk.cancel(caseId, queue, caseId.value());
        }
    }

    private void openWork(AccidentCase reopened, Instant due) {
        Queue queue = reopened.state() == HandlingState.INVESTIGATING ? Queue.INVESTIGATION : Queue.DETERMINATION;
        desk.open(new NewWorkItem(reopened.id(), queue, reopened.id().value(), reopened.unitId(), null, SOON, due));
    }

    /** By the procedure it came from: what two officers investigated goes back to the investigation (PROC-79.1), the rest to the officer's desk. */
    private static HandlingState backTo(DeterminationKind kind) {
        return kind == DeterminationKind.SIMPLIFIED ? HandlingState.IN_REVIEW : HandlingState.INVESTIGATING;
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
