package kuaichu.procedure.application;

import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.Injury;
import kuaichu.platform.Actor;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import org.springframework.stereotype.Component;

/** Who may take a step of an investigation (办案资格): only the two officers of the case (PROC-27.1), only while it runs. */
@Component
class InvestigationGuard {
    private final AccidentCases cases;
    private final ProcedureBook book;

    InvestigationGuard(AccidentCases cases, ProcedureBook book) {
        this.cases = cases;
        this.book = book;
    }

    /** A case under investigation, its row locked. */
    record Open(AccidentCase accidentCase, Investigation investigation) {
        CaseId caseId() {
            return accidentCase.id();
        }
    }

    /** @throws Problem {@code procedure.not-investigating} */
    Open lock(CaseId caseId) {
        AccidentCase accidentCase = cases.lock(caseId);
        if (accidentCase.state() != HandlingState.INVESTIGATING) {
            throw Problem.of(ProcedureProblem.NOT_INVESTIGATING);
        }
        return new Open(accidentCase, book.find(caseId).orElseThrow());
    }

    /** An accident with somebody hurt that is not over. @throws Problem {@code procedure.report-no-injury}, {@code procedure.case-over} */
    AccidentCase lockInjured(CaseId caseId) {
        AccidentCase accidentCase = cases.lock(caseId);
        if (accidentCase.state() == HandlingState.CLOSED
                || accidentCase.state() == HandlingState.WITHDRAWN
                || accidentCase.state() == HandlingState.JOINED) {
            throw Problem.of(ProcedureProblem.CASE_OVER);
        }
        if (!isInjured(accidentCase)) {
            throw Problem.of(ProcedureProblem.REPORT_NO_INJURY);
        }
        return accidentCase;
    }

    /** As reported, or as the investigation found. */
    boolean isInjured(AccidentCase accidentCase) {
        return accidentCase.eligibility().injury() != Injury.NONE
                || book.find(accidentCase.id())
                        .filter(found -> found.severity() != AccidentSeverity.PROPERTY_DAMAGE)
                        .isPresent();
    }

    /** @throws Problem {@code procedure.not-investigating}, {@code procedure.not-in-charge} */
    Open lockFor(Actor officer, CaseId caseId) {
        Open open = lock(caseId);
        if (!open.investigation().isLedOrJoinedBy(officer.accountId())) {
            throw Problem.of(ProcedureProblem.NOT_IN_CHARGE);
        }
        return open;
    }
}
