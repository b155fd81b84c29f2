package kuaichu.procedure.application;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.ApprovalBook;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.TransferReason;
import org.springframework.stereotype.Component;

/** When an injury accident may be handled fast (伤人事故快速处理), PROC-69.1, and which parties have asked for it in writing. */
@Component
class FastTrack {
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final ApprovalBook approvals;
    private final TransferReason.Catalogue catalogue;
    private final Docket docket;
    private final Clock clock;

    FastTrack(
            AccidentCases cases,
            ProcedureBook book,
            ApprovalBook approvals,
            TransferReason.Catalogue catalogue,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.approvals = approvals;
        this.catalogue = catalogue;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code procedure.fast-only-injury}, {@code procedure.fast-not-with-crime}, {@code procedure.fast-already} */
    void requirePossible(Investigation investigation) {
        if (investigation.severity() != AccidentSeverity.INJURY) {
            throw Problem.of(ProcedureProblem.FAST_ONLY_INJURY);
        }
        if (catalogue.list(investigation.reasons()).stream().anyMatch(TransferReason::crime)) {
            throw Problem.of(ProcedureProblem.FAST_NOT_WITH_CRIME);
        }
        if (approvals.isApproved(investigation.caseId(), ApprovalSubject.FAST_TRACK)) {
            throw Problem.of(ProcedureProblem.FAST_ALREADY);
        }
    }

    void note(Actor actor, Party party) {
        book.requestFast(party.caseId(), party.id(), actor.requireAccount(), clock.instant());
        docket.append(
                party.caseId(),
                actor,
                new ProcedureFact.FastRequested(party.id().value(), party.label()));
    }

    boolean everybodyAsked(CaseId caseId) {
        Set<PartyId> all = cases.listParties(caseId).stream().map(Party::id).collect(Collectors.toSet());
        return Set.copyOf(book.listFastRequests(caseId)).containsAll(all);
    }
}
