package kuaichu.procedure.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.ApprovalBook;
import kuaichu.procedure.domain.Examination;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.RightsTold;
import org.springframework.stereotype.Component;

/** What must have been done before determination or certificate (认定条件), each with its article. */
@Component
class DecisionConditions {
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final ApprovalBook approvals;
    private final DeterminationClock term;
    private final Clock clock;

    DecisionConditions(
            AccidentCases cases, ProcedureBook book, ApprovalBook approvals, DeterminationClock term, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.approvals = approvals;
        this.term = term;
        this.clock = clock;
    }

    /** Something open, with the citation that asks for it. */
    record Gap(ProcedureProblem problem, String article, List<Object> arguments) {}

    /** @throws Problem the first of what is open */
    void require(InvestigationGuard.Open open) {
        list(open.caseId(), open.investigation()).stream().findFirst().ifPresent(gap -> {
            throw Problem.of(gap.problem(), gap.arguments().toArray());
        });
    }

    List<Gap> list(CaseId caseId, Investigation investigation) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate today = DeterminationClock.day(clock.instant());
        if (term.isSuspended(caseId)) {
            gaps.add(new Gap(ProcedureProblem.SUSPENDED, "PROC-68.1", List.of()));
        }
        if (investigation.isAtLarge() && book.listUnsolvedRequests(caseId).isEmpty()) {
            gaps.add(new Gap(ProcedureProblem.FUGITIVE_AT_LARGE, "PROC-66.1", List.of()));
        }
        List<String> untold = listUntold(caseId);
        if (!untold.isEmpty()) {
            gaps.add(new Gap(ProcedureProblem.RIGHTS_NOT_TOLD, "PROC-27.2", List.of(String.join("、", untold))));
        }
        if (book.findScene(caseId).isEmpty()) {
            gaps.add(new Gap(ProcedureProblem.SCENE_NOT_INVESTIGATED, "PROC-32.1", List.of()));
        }
        book.listWritten(caseId).stream()
                .findFirst()
                .ifPresent(written -> gaps.add(new Gap(
                        ProcedureProblem.QUESTIONING_UNSIGNED,
                        "ADM-77.1",
                        List.of(Objects.requireNonNullElse(written.label(), "证人")))));
        book.listExaminations(caseId).stream()
                .filter(examination -> !examination.isFinalOn(today))
                .map(Examination::subject)
                .findFirst()
                .ifPresent(
                        subject -> gaps.add(new Gap(ProcedureProblem.EXAMINATION_OPEN, "PROC-62.1", List.of(subject))));
        if (investigation.needsDisclosure() && investigation.disclosedAt() == null) {
            gaps.add(new Gap(ProcedureProblem.EVIDENCE_NOT_DISCLOSED, "PROC-63.1", List.of()));
        }
        return gaps;
    }

    /** Whether the fast track was approved (PROC-69.1). */
    boolean isFast(CaseId caseId) {
        return approvals.list(caseId).stream()
                .anyMatch(approval ->
                        approval.subject() == ApprovalSubject.FAST_TRACK && Boolean.TRUE.equals(approval.approved()));
    }

    /** Parties whose identity is known (PROC-70) and who were not told. */
    private List<String> listUntold(CaseId caseId) {
        Set<PartyId> told =
                book.listRights(caseId).stream().map(RightsTold::partyId).collect(Collectors.toSet());
        return cases.listParties(caseId).stream()
                .filter(party -> Objects.nonNull(party.name()) && !told.contains(party.id()))
                .map(Party::label)
                .toList();
    }
}
