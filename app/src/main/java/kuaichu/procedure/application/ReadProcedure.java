package kuaichu.procedure.application;

import java.util.List;
import java.util.Optional;
import kuaichu.access.OfficerRoster;
import kuaichu.access.OfficerRoster.RosterOfficer;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.CaseSummary;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ExaminationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.ProblemCode;
import kuaichu.procedure.DeterminationTerm;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.ApprovalBook;
import kuaichu.procedure.domain.DecisionBook;
import kuaichu.procedure.domain.DraftedDecision;
import kuaichu.procedure.domain.Examination;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Questioning;
import kuaichu.procedure.domain.RightsTold;
import kuaichu.procedure.domain.SceneInvestigation;
import kuaichu.procedure.domain.TransferReason;
import kuaichu.procedure.domain.Unidentified;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads where the procedure of a case stands (办案程序查询); who may see what of it is decided at the edge. */
@Service
public class ReadProcedure {
    private final ProcedureBook book;
    private final DecisionBook decisions;
    private final ApprovalBook approvals;
    private final DecisionConditions conditions;
    private final TransferReason.Catalogue catalogue;
    private final OfficerRoster roster;
    private final AccidentCases cases;
    private final DeterminationClock term;

    ReadProcedure(
            ProcedureBook book,
            DecisionBook decisions,
            ApprovalBook approvals,
            DecisionConditions conditions,
            TransferReason.Catalogue catalogue,
            OfficerRoster roster,
            AccidentCases cases,
            DeterminationClock term) {
        this.book = book;
        this.decisions = decisions;
        this.approvals = approvals;
        this.conditions = conditions;
        this.catalogue = catalogue;
        this.roster = roster;
        this.cases = cases;
        this.term = term;
    }

    /** Something open before the decision, with its citation. */
    public record Gap(ProblemCode problem, String article, List<Object> arguments) {}

    /** An investigation with all its records. */
    public record Standing(
            Investigation investigation,
            List<TransferReason> reasons,
            DeterminationTerm term,
            List<RightsTold> told,
            @Nullable SceneInvestigation scene,
            List<Questioning> questionings,
            List<Examination> examinations,
            List<Gap> gaps,
            @Nullable DraftedDecision draft,
            boolean fast) {}

    public Optional<Standing> find(CaseId caseId) {
        return book.find(caseId).map(investigation -> {
            SceneInvestigation scene = book.findScene(caseId).orElse(null);
            List<Examination> examinations = book.listExaminations(caseId);
            return new Standing(
                    investigation,
                    catalogue.list(investigation.reasons()),
                    term.term(investigation, isOpen(caseId)),
                    book.listRights(caseId),
                    scene,
                    book.listQuestionings(caseId),
                    examinations,
                    (isOpen(caseId) ? conditions.list(caseId, investigation) : List.<DecisionConditions.Gap>of())
                            .stream()
                                    .map(gap -> new Gap(gap.problem(), gap.article(), gap.arguments()))
                                    .toList(),
                    decisions.find(caseId).orElse(null),
                    conditions.isFast(caseId));
        });
    }

    private boolean isOpen(CaseId caseId) {
        return cases.require(caseId).state() == HandlingState.INVESTIGATING;
    }

    public List<PartyId> listFastRequests(CaseId caseId) {
        return book.listFastRequests(caseId);
    }

    public List<PartyId> listUnsolvedRequests(CaseId caseId) {
        return book.listUnsolvedRequests(caseId);
    }

    /** Parties about whom a supplement is owed once their identity is known (PROC-70). */
    public List<Unidentified> listUnidentified(CaseId caseId) {
        return book.listUnidentified(caseId).stream()
                .filter(Unidentified::isOpen)
                .toList();
    }

    public List<Approval> listApprovals(CaseId caseId) {
        return approvals.list(caseId);
    }

    public Optional<Approval> findApproval(ApprovalId approvalId) {
        return approvals.find(approvalId);
    }

    public Optional<Examination> findExamination(ExaminationId examinationId) {
        return book.findExamination(examinationId);
    }

    public List<TransferReason> listReasons() {
        return catalogue.reasons();
    }

    /** Officers among whom the two are chosen. */
    public List<RosterOfficer> listOfficers(AccidentCase accidentCase) {
        return roster.list(accidentCase.unitId());
    }

    /** The case in the words of a report upwards: time, place, casualties, vehicles, what was done. */
    public String injurySummary(AccidentCase accidentCase) {
        return CaseSummary.of(accidentCase, cases.listParties(accidentCase.id()));
    }
}
