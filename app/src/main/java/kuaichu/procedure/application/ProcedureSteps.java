package kuaichu.procedure.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.ProcedureStep;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.ApprovalBook;
import kuaichu.procedure.domain.DecisionBook;
import kuaichu.procedure.domain.DraftedDecision;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.TransferReason;
import org.springframework.stereotype.Component;

/** What somebody may do in the procedure now (可用步骤); screens show exactly these. */
@Component
public class ProcedureSteps {
    private final AccidentCases cases;
    private final InvestigationGuard guard;
    private final ProcedureBook book;
    private final DecisionBook decisions;
    private final ApprovalBook approvals;
    private final DecisionConditions conditions;
    private final TransferReason.Catalogue catalogue;
    private final CommandLevel level;
    private final DeterminationClock term;

    ProcedureSteps(
            AccidentCases cases,
            InvestigationGuard guard,
            ProcedureBook book,
            DecisionBook decisions,
            ApprovalBook approvals,
            DecisionConditions conditions,
            TransferReason.Catalogue catalogue,
            CommandLevel level,
            DeterminationClock term) {
        this.cases = cases;
        this.guard = guard;
        this.book = book;
        this.decisions = decisions;
        this.approvals = approvals;
        this.conditions = conditions;
        this.catalogue = catalogue;
        this.level = level;
        this.term = term;
    }

    /** In the order of the procedure. */
    public Set<ProcedureStep> list(AccidentCase accidentCase, Actor actor) {
        Set<ProcedureStep> steps = EnumSet.noneOf(ProcedureStep.class);
        Optional<Investigation> found = book.find(accidentCase.id());
        addIf(
                steps,
                ProcedureStep.DECIDE_LATE_REPORT,
                actor.is(Role.OFFICER) && accidentCase.state() == HandlingState.LATE_REPORTED);
        if (actor.is(Role.OFFICER) && isTransferable(accidentCase)) {
            steps.add(ProcedureStep.TRANSFER);
        }
        addIf(steps, ProcedureStep.REPORT_INJURY, actor.is(Role.OFFICER) && isToBeReported(accidentCase));
        boolean mine = approvals.list(accidentCase.id()).stream()
                .anyMatch(approval -> approval.isOpen() && mayDecide(accidentCase, approval, actor));
        addIf(steps, ProcedureStep.DECIDE_APPROVAL, mine);
        if (accidentCase.state() != HandlingState.INVESTIGATING || found.isEmpty()) {
            return steps;
        }
        Investigation investigation = found.get();
        if (investigation.isLedOrJoinedBy(actor.accountId())) {
            addOfOfficer(steps, accidentCase.id(), investigation, actor);
        }
        if (actor.is(Role.PARTY) && mayAskFast(accidentCase.id(), investigation, actor)) {
            steps.add(ProcedureStep.REQUEST_FAST_TRACK);
        }
        return steps;
    }

    private boolean isToBeReported(AccidentCase accidentCase) {
        boolean over = accidentCase.state() == HandlingState.CLOSED
                || accidentCase.state() == HandlingState.WITHDRAWN
                || accidentCase.state() == HandlingState.JOINED;
        return !over
                && guard.isInjured(accidentCase)
                && approvals.list(accidentCase.id()).stream()
                        .noneMatch(approval -> approval.subject() == ApprovalSubject.INJURY_REPORT);
    }

    /** Whether the approval is the actor's to decide. */
    public boolean mayDecide(AccidentCase accidentCase, Approval approval, Actor actor) {
        return level.mayDecide(actor, accidentCase, approval.subject());
    }

    private static boolean isTransferable(AccidentCase accidentCase) {
        return switch (accidentCase.state()) {
            case IN_REVIEW, RETURNED, DISPATCHED -> true;
            default -> false;
        };
    }

    private void addOfOfficer(Set<ProcedureStep> steps, CaseId caseId, Investigation investigation, Actor actor) {
        Optional<DraftedDecision> waiting = decisions.find(caseId).filter(DraftedDecision::waitsForSecond);
        if (waiting.isPresent()) {
            if (!waiting.get().draftedBy().equals(actor.accountId())) {
                steps.add(ProcedureStep.SIGN_DECISION);
            }
            return;
        }
        boolean suspended = term.isSuspended(caseId);
        steps.addAll(EnumSet.of(
                ProcedureStep.TELL_RIGHTS,
                ProcedureStep.INVESTIGATE_SCENE,
                ProcedureStep.QUESTION,
                ProcedureStep.COMMISSION_EXAMINATION,
                ProcedureStep.REQUEST_APPROVAL));
        addIf(
                steps,
                ProcedureStep.DISCLOSE_EVIDENCE,
                investigation.needsDisclosure() && investigation.disclosedAt() == null);
        addIf(steps, ProcedureStep.FIND_FUGITIVE, investigation.hitAndRun() && investigation.foundAt() == null);
        addIf(steps, ProcedureStep.RESUME, suspended);
        addIf(
                steps,
                ProcedureStep.DRAFT_DECISION,
                conditions.list(caseId, investigation).isEmpty());
    }

    private boolean mayAskFast(CaseId caseId, Investigation investigation, Actor actor) {
        List<PartyId> asked = book.listFastRequests(caseId);
        boolean mine = cases.listParties(caseId).stream()
                .filter(party -> party.isOf(actor.accountId()))
                .map(Party::id)
                .anyMatch(party -> !asked.contains(party));
        boolean crime = catalogue.list(investigation.reasons()).stream().anyMatch(TransferReason::crime);
        return mine && !crime && investigation.severity() == AccidentSeverity.INJURY && !conditions.isFast(caseId);
    }

    private static void addIf(Set<ProcedureStep> steps, ProcedureStep step, boolean allowed) {
        if (allowed) {
            steps.add(step);
        }
    }
}
