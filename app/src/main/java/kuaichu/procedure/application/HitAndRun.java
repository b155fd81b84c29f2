package kuaichu.procedure.application;

import java.time.Clock;
import java.util.Locale;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.DeterminationView;
import kuaichu.determination.Determinations;
import kuaichu.determination.Reopenings;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hit-and-run (交通肇事逃逸案件): what victims may ask for while it is unsolved, and what its solving sets going, PROC-62.1, 66. */
@Service
public class HitAndRun {
    private final InvestigationGuard guard;
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final Determinations determinations;
    private final Reopenings reopenings;
    private final DeterminationClock term;
    private final Docket docket;
    private final Clock clock;

    HitAndRun(
            InvestigationGuard guard,
            AccidentCases cases,
            ProcedureBook book,
            Determinations determinations,
            Reopenings reopenings,
            DeterminationClock term,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.cases = cases;
        this.book = book;
        this.determinations = determinations;
        this.reopenings = reopenings;
        this.term = term;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * A victim asks in writing for a determination while who fled is at large (书面申请出具认定书); it is made within ten working days of the
     * first request (PROC-66.1).
     *
     * @throws Problem {@code procedure.not-investigating}, {@code procedure.not-unsolved}, {@code procedure.not-a-victim},
     *     {@code accident.not-yours}
     */
    @Transactional
    public void requestUnsolved(Actor actor, CaseId caseId, PartyId partyId) {
        InvestigationGuard.Open open = guard.lock(caseId);
        Party party = cases.requireParty(caseId, partyId);
        if (!PartyAccess.mayActFor(actor, party, cases.listParties(caseId))) {
            throw Problem.of(AccidentProblem.NOT_YOURS, party.label());
        }
        if (!open.investigation().isAtLarge()) {
            throw Problem.of(ProcedureProblem.NOT_UNSOLVED);
        }
        if (party.name() == null) {
            throw Problem.of(ProcedureProblem.NOT_A_VICTIM);
        }
        if (book.listUnsolvedRequests(caseId).contains(partyId)) {
            return;
        }
        book.requestUnsolved(caseId, partyId, actor.requireAccount(), clock.instant());
        term.startUnsolved(actor, open.accidentCase(), DeterminationClock.day(clock.instant()));
        docket.append(caseId, actor, new ProcedureFact.UnsolvedRequested(partyId.value(), party.label()));
    }

    /**
     * Vehicle and driver are found: the ordinary term runs from now on (PROC-62.1), and what was determined for the victims meanwhile is
     * determined anew (PROC-66.2).
     *
     * @throws Problem {@code procedure.nobody-fled}, {@code procedure.not-in-charge}, {@code procedure.not-investigating}
     */
    @Transactional
    public void find(Actor officer, CaseId caseId, String note) {
        AccidentCase accidentCase = cases.lock(caseId);
        if (isDeterminedUnsolved(accidentCase)) {
            reopenings.reopenSolved(officer, caseId);
        }
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        Investigation investigation = open.investigation();
        if (!investigation.isAtLarge()) {
            throw Problem.of(ProcedureProblem.NOBODY_FLED);
        }
        book.update(investigation.withFound(clock.instant()));
        term.found(officer, open.accidentCase(), DeterminationClock.day(clock.instant()));
        docket.append(caseId, officer, new ProcedureFact.FugitiveFound(DocketText.of(note)));
    }

    /** Whether only the victims have a determination so far. */
    boolean isDeterminedUnsolved(AccidentCase accidentCase) {
        return accidentCase.state() != HandlingState.INVESTIGATING
                && determinations
                        .findDetermination(accidentCase.id(), Locale.SIMPLIFIED_CHINESE)
                        .map(DeterminationView::kind)
                        .filter(kind -> kind == DeterminationKind.UNSOLVED)
                        .isPresent();
    }
}
