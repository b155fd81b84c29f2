package kuaichu.determination.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.OnSpotMediation;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.determination.domain.FactPattern;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.docket.DocketFact;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import kuaichu.serving.Servings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issue a determination (出具认定书), PROC-24, PROC-60: one officer, who holds the work item, decides, whatever the rules propose. */
@Service
public class IssueDetermination {
    private final AccidentCases cases;
    private final DecisionChecks checks;
    private final DeterminationBook determinations;
    private final CasePapers papers;
    private final Documents documents;
    private final DeterminationSigning signing;
    private final Servings servings;
    private final DecisionWork work;
    private final Clock clock;

    IssueDetermination(
            AccidentCases cases,
            DecisionChecks checks,
            DeterminationBook determinations,
            CasePapers papers,
            Documents documents,
            DeterminationSigning signing,
            Servings servings,
            DecisionWork work,
            Clock clock) {
        this.cases = cases;
        this.checks = checks;
        this.determinations = determinations;
        this.papers = papers;
        this.documents = documents;
        this.signing = signing;
        this.servings = servings;
        this.work = work;
        this.clock = clock;
    }

    /**
     * What the officer decided.
     *
     * @param mediation what came of mediating on the spot; null when not everybody asked for it
     * @param overrideReason needed when the grades are not the proposed ones, or a deciding fact was left open
     */
    public record Command(
            String factText,
            Map<String, LiabilityGrade> grades,
            List<String> ruleIds,
            List<String> articles,
            @Nullable OnSpotMediation mediation,
            @Nullable String overrideReason) {
        public Command {
            grades = Map.copyOf(grades);
            ruleIds = List.copyOf(ruleIds);
            articles = List.copyOf(articles);
        }
    }

    /**
     * @throws Problem {@code desk.not-claimed}, {@code determination.grades-of-others}, {@code determination.grades-do-not-balance},
     *     {@code determination.override-reason-missing}, {@code document.content-missing}, {@code accident.illegal-transition}
     */
    @Transactional
    public AccidentCase issue(Actor officer, CaseId caseId, Command command) {
        AccidentCase accidentCase = cases.lock(caseId);
        cases.requireMove(accidentCase, HandlingState.DETERMINED);
        work.requireHeld(caseId, officer);
        List<Party> parties = cases.listParties(caseId);
        LiabilityProposal proposal = checks.propose(accidentCase);
        boolean overridden = checks.requireSound(
                accidentCase, parties, proposal, command.grades(), command.articles(), command.overrideReason());
        Determination draft = draft(officer, accidentCase, proposal, command);
        Documents.Issued issued = documents.issue(
                caseId,
                accidentCase.unitId(),
                papers.determination(accidentCase, parties, draft, List.of(), List.of()),
                officer);
        Determination determination = draft.numbered(issued.id(), issued.documentNo());
        determinations.issue(determination);
        checks.bind(caseId, issued.id());
        AccidentCase determined =
                cases.move(caseId, officer, facts(draft, issued, overridden, basis(proposal, parties)));
        servings.send(determined, issued, parties, officer);
        signing.open(officer, determined, determination);
        work.finish(caseId, officer, draft.issuedAt());
        return determined;
    }

    private Determination draft(Actor officer, AccidentCase accidentCase, LiabilityProposal proposal, Command command) {
        Instant now = clock.instant();
        @Nullable LocalDate reviewUntil = work.reviewUntil(accidentCase.id(), now);
        return new Determination(
                accidentCase.id(),
                DeterminationKind.SIMPLIFIED,
                kuaichu.kernel.id.DocumentId.next(),
                "",
                command.grades(),
                command.factText(),
                checks.form(accidentCase, proposal),
                command.ruleIds(),
                command.articles(),
                command.mediation(),
                command.overrideReason(),
                officer.requireAccount(),
                officer.displayName(),
                now,
                reviewUntil,
                null);
    }

    private static DeterminationFact.Basis basis(LiabilityProposal proposal, List<Party> parties) {
        Optional<FactPattern> pattern = FactPattern.of(proposal, parties);
        return new DeterminationFact.Basis(
                pattern.map(FactPattern::code).orElse(null),
                pattern.map(FactPattern::order).orElseGet(List::of),
                proposal.discretionary(),
                proposal.isDisputed());
    }

    private static List<DocketFact> facts(
            Determination draft, Documents.Issued issued, boolean overridden, DeterminationFact.Basis basis) {
        DeterminationFact.Issued fact = new DeterminationFact.Issued(
                HandlingState.DETERMINED,
                draft.grades(),
                draft.articles(),
                draft.rules(),
                overridden,
                basis,
                issued.id().value(),
                issued.documentNo());
        return draft.mediation() == null
                ? List.of(fact)
                : List.of(
                        fact,
                        new DeterminationFact.MediatedOnSpot(draft.mediation().outcome()));
    }
}
