package kuaichu.determination.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.domain.CollisionForm;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.determination.domain.GradeMix;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.serving.Servings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issue a determination (出具认定书), PROC-24, PROC-60: one officer, who holds the work item, decides, whatever the rules propose. */
@Service
public class IssueDetermination {
    private final AccidentCases cases;
    private final LiabilityProposals proposals;
    private final DeterminationBook determinations;
    private final CasePapers papers;
    private final Documents documents;
    private final DeterminationSigning signing;
    private final Servings servings;
    private final DecisionWork work;
    private final Clock clock;

    IssueDetermination(
            AccidentCases cases,
            LiabilityProposals proposals,
            DeterminationBook determinations,
            CasePapers papers,
            Documents documents,
            DeterminationSigning signing,
            Servings servings,
            DecisionWork work,
            Clock clock) {
        this.cases = cases;
        this.proposals = proposals;
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
     * @param overrideReason needed when the grades are not the proposed ones
     */
    public record Command(
            String factText,
            Map<String, LiabilityGrade> grades,
            List<String> ruleIds,
            List<String> articles,
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
        LiabilityProposal proposal = proposals.propose(accidentCase);
        boolean overridden = check(accidentCase, parties, proposal, command);
        Determination draft = draft(officer, accidentCase, proposal, command);
        Documents.Issued issued = documents.issue(
                caseId,
                accidentCase.unitId(),
                papers.determination(accidentCase, parties, draft, List.of(), List.of()),
                officer);
        Determination determination = numbered(draft, issued);
        determinations.issue(determination);
        AccidentCase determined = cases.move(caseId, officer, fact(draft, issued, overridden));
        servings.send(determined, issued, parties, officer);
        signing.open(officer, determined, determination);
        work.finish(caseId, officer, draft.issuedAt());
        return determined;
    }

    /** Whether the officer decided otherwise than proposed. */
    private boolean check(AccidentCase accidentCase, List<Party> parties, LiabilityProposal proposal, Command command) {
        Set<String> wrong = new TreeSet<>(command.grades().keySet());
        Set<String> labels = parties.stream().map(Party::label).collect(Collectors.toSet());
        wrong.removeAll(labels);
        labels.stream().filter(label -> !command.grades().containsKey(label)).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw Problem.of(DeterminationProblem.GRADES_OF_OTHERS, String.join(", ", wrong));
        }
        if (!GradeMix.isLegal(command.grades().values())) {
            throw Problem.of(DeterminationProblem.GRADES_DO_NOT_BALANCE);
        }
        requireKnownArticles(accidentCase, command.articles());
        boolean overridden = proposal.grades() != null && !proposal.grades().equals(command.grades());
        if (overridden && command.overrideReason() == null) {
            throw Problem.of(DeterminationProblem.OVERRIDE_REASON_MISSING);
        }
        return overridden;
    }

    private void requireKnownArticles(AccidentCase accidentCase, List<String> citations) {
        List<FieldProblem> unknown = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            if (!papers.isKnown(citations.get(i), accidentCase)) {
                unknown.add(FieldProblem.of("articles[" + i + "]", "article.unknown", citations.get(i)));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, unknown);
        }
    }

    private Determination draft(Actor officer, AccidentCase accidentCase, LiabilityProposal proposal, Command command) {
        Instant now = clock.instant();
        @Nullable LocalDate reviewUntil = work.reviewUntil(accidentCase.id(), now);
        return new Determination(
                accidentCase.id(),
                kuaichu.kernel.id.DocumentId.next(),
                "",
                command.grades(),
                command.factText(),
                CollisionForm.of(proposal.behaviours(), cases.listStatements(accidentCase.id()))
                        .chinese(),
                command.ruleIds(),
                command.articles(),
                command.overrideReason(),
                officer.requireAccount(),
                officer.displayName(),
                now,
                reviewUntil,
                null);
    }

    private static Determination numbered(Determination draft, Documents.Issued issued) {
        return new Determination(
                draft.caseId(),
                issued.id(),
                issued.documentNo(),
                draft.grades(),
                draft.factText(),
                draft.accidentForm(),
                draft.rules(),
                draft.articles(),
                draft.overrideReason(),
                draft.officer(),
                draft.officerText(),
                draft.issuedAt(),
                draft.reviewUntil(),
                null);
    }

    private static DeterminationFact.Issued fact(Determination draft, Documents.Issued issued, boolean overridden) {
        return new DeterminationFact.Issued(
                HandlingState.DETERMINED,
                draft.grades(),
                draft.articles(),
                draft.rules(),
                overridden,
                issued.id().value(),
                issued.documentNo());
    }
}
