package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketFact;
import kuaichu.document.Documents;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.DecisionBook;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Recusal;
import kuaichu.procedure.domain.RecusalBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decide on a withdrawal (决定回避), PROC-105.2, 105.3: in writing; who withdraws is out of the case at once and somebody else takes over. */
@Service
public class DecideRecusal {
    private final AccidentCases cases;
    private final RecusalBook recusals;
    private final ProcedureBook book;
    private final DecisionBook drafts;
    private final CaseOfficers officers;
    private final RecusalOffice office;
    private final ProcedurePapers papers;
    private final Docket docket;
    private final Clock clock;

    DecideRecusal(
            AccidentCases cases,
            RecusalBook recusals,
            ProcedureBook book,
            DecisionBook drafts,
            CaseOfficers officers,
            RecusalOffice office,
            ProcedurePapers papers,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.recusals = recusals;
        this.book = book;
        this.drafts = drafts;
        this.officers = officers;
        this.office = office;
        this.papers = papers;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * What the leader decided.
     *
     * @param earlierActsStand whether what the officer did before holds (ADM-25); needed when granted
     * @param substitute who takes over an investigation; needed when it is one of its two officers
     */
    public record Command(
            boolean granted,
            String reason,
            @Nullable Boolean earlierActsStand,
            @Nullable AccountId substitute) {}

    /**
     * @throws Problem {@code procedure.recusal-not-yours}, {@code procedure.decided-already}, {@code procedure.substitute-missing},
     *     {@code procedure.substitute-withdrew} and those of {@link CaseOfficers#require}
     */
    @Transactional
    public void decide(Actor leader, Recusal asked, Command command) {
        CaseId caseId = asked.caseId();
        AccidentCase accidentCase = cases.lock(caseId);
        office.requireLevel(leader, asked);
        List<DocketFact> facts = new ArrayList<>();
        if (command.granted()) {
            office.release(asked);
            replace(accidentCase, asked, command.substitute(), facts);
        }
        Instant now = clock.instant();
        Documents.Issued paper =
                papers.issue(leader, accidentCase, office.paper(accidentCase, asked, command, leader.displayName()));
        Recusal decided = asked.decided(new Recusal.Decision(
                command.granted(),
                command.reason(),
                command.granted() ? command.earlierActsStand() : null,
                leader.displayName(),
                now,
                paper.id()));
        if (!recusals.decide(decided)) {
            throw Problem.of(ProcedureProblem.DECIDED_ALREADY);
        }
        office.end(leader, asked);
        facts.addFirst(new ProcedureFact.RecusalDecided(
                asked.id().value(),
                asked.officer().value(),
                asked.officerText(),
                command.granted() ? ProcedureFact.RecusalOutcome.GRANTED : ProcedureFact.RecusalOutcome.REFUSED,
                asked.asked().label(),
                paper.id().value()));
        docket.append(caseId, leader, facts);
    }

    /** One of the two of an investigation: another of the unit takes the place (PROC-27.1); what the one had drafted is drafted anew. */
    private void replace(
            AccidentCase accidentCase, Recusal asked, @Nullable AccountId substitute, List<DocketFact> facts) {
        @Nullable Investigation investigation = book.find(accidentCase.id())
                .filter(found -> found.isLedOrJoinedBy(asked.officer()))
                .orElse(null);
        if (investigation == null || accidentCase.state() != HandlingState.INVESTIGATING) {
            return;
        }
        if (substitute == null) {
            throw Problem.of(ProcedureProblem.SUBSTITUTE_MISSING);
        }
        if (recusals.list(accidentCase.id()).stream()
                .anyMatch(other -> other.isGranted() && other.officer().equals(substitute))) {
            throw Problem.of(ProcedureProblem.SUBSTITUTE_WITHDREW);
        }
        AccountId stays = investigation.lead().equals(asked.officer()) ? investigation.second() : investigation.lead();
        CaseOfficers.Two two = officers.succeed(stays, substitute, accidentCase.unitId(), investigation.severity());
        book.update(investigation.withOfficers(
                two.lead().account(),
                two.lead().displayName(),
                two.second().account(),
                two.second().displayName()));
        boolean drafted = drafts.find(accidentCase.id())
                .filter(draft -> draft.draftedBy().equals(asked.officer()))
                .isPresent();
        if (drafted) {
            drafts.remove(accidentCase.id());
            office.dropCosigning(accidentCase.id());
        }
        facts.add(new ProcedureFact.OfficersReplaced(
                two.lead().account().value(), two.second().account().value(), drafted));
    }
}
