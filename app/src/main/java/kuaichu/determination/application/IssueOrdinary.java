package kuaichu.determination.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.OrdinaryDeterminations;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.docket.DocketFact;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentOfficer;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Actor;
import kuaichu.serving.Servings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues what the ordinary procedure ends with (出具一般程序认定书或者事故证明), PROC-60 to 67. */
@Service
class IssueOrdinary implements OrdinaryDeterminations {
    private final AccidentCases cases;
    private final DecisionChecks checks;
    private final DeterminationBook determinations;
    private final CasePapers papers;
    private final DeterminationSigning signing;
    private final Servings servings;
    private final DecisionWork work;
    private final Documents documents;
    private final Clock clock;

    IssueOrdinary(
            AccidentCases cases,
            DecisionChecks checks,
            DeterminationBook determinations,
            CasePapers papers,
            DeterminationSigning signing,
            Servings servings,
            DecisionWork work,
            Documents documents,
            Clock clock) {
        this.cases = cases;
        this.checks = checks;
        this.determinations = determinations;
        this.papers = papers;
        this.signing = signing;
        this.servings = servings;
        this.work = work;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void requireSound(AccidentCase accidentCase, Decision decision) {
        isOverriding(accidentCase, checks.propose(accidentCase), decision);
    }

    private boolean isOverriding(AccidentCase accidentCase, LiabilityProposal proposal, Decision decision) {
        return checks.requireSound(
                accidentCase,
                cases.listParties(accidentCase.id()),
                proposal,
                decision.grades(),
                decision.articles(),
                decision.overrideReason());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AccidentCase determine(
            Actor issuer, CaseId caseId, Decision decision, List<DocumentOfficer> officers, boolean fast) {
        AccidentCase accidentCase = cases.lock(caseId);
        cases.requireMove(accidentCase, HandlingState.DETERMINED);
        LiabilityProposal proposal = checks.propose(accidentCase);
        boolean overridden = isOverriding(accidentCase, proposal, decision);
        String form = checks.form(accidentCase, proposal);
        List<Party> parties = cases.listParties(caseId);
        Documents.Issued issued =
                issue(issuer, accidentCase, papers.general(accidentCase, parties, decision, form, officers));
        Determination outcome =
                outcome(issuer, accidentCase, new Outcome(issued, decision.course(), form, officers), decision);
        determinations.issue(outcome);
        checks.bind(caseId, issued.id());
        return move(
                issuer,
                outcome,
                new DeterminationFact.GeneralIssued(
                        HandlingState.DETERMINED,
                        decision.grades(),
                        decision.articles(),
                        overridden,
                        fast,
                        issued.id().value(),
                        issued.documentNo()),
                issued);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AccidentCase certify(
            Actor issuer, CaseId caseId, String established, String unclear, List<DocumentOfficer> officers) {
        AccidentCase accidentCase = cases.lock(caseId);
        cases.requireMove(accidentCase, HandlingState.CERTIFIED);
        List<Party> parties = cases.listParties(caseId);
        Documents.Issued issued =
                issue(issuer, accidentCase, papers.certificate(accidentCase, parties, established, unclear, officers));
        Determination outcome = outcome(issuer, accidentCase, new Outcome(issued, established, "", officers), null);
        determinations.issue(outcome);
        return move(
                issuer,
                outcome,
                new DeterminationFact.Certified(
                        HandlingState.CERTIFIED, issued.id().value(), issued.documentNo()),
                issued);
    }

    private Documents.Issued issue(Actor issuer, AccidentCase accidentCase, DocumentModel model) {
        return documents.issue(accidentCase.id(), accidentCase.unitId(), model, issuer);
    }

    private record Outcome(Documents.Issued issued, String facts, String accidentForm, List<DocumentOfficer> officers) {
        DocumentId documentId() {
            return issued.id();
        }

        String officerText() {
            return officers.stream()
                    .map(officer ->
                            Objects.toString(officer.name(), "") + " " + Objects.toString(officer.badgeNo(), ""))
                    .map(String::strip)
                    .collect(Collectors.joining("、"));
        }
    }

    /** @param decision null for a certificate */
    private Determination outcome(
            Actor issuer,
            AccidentCase accidentCase,
            Outcome outcome,
            @org.jspecify.annotations.Nullable Decision decision) {
        Instant now = clock.instant();
        return new Determination(
                accidentCase.id(),
                decision == null ? DeterminationKind.CERTIFICATE : DeterminationKind.GENERAL,
                outcome.documentId(),
                outcome.issued().documentNo(),
                decision == null ? Map.of() : decision.grades(),
                outcome.facts(),
                outcome.accidentForm(),
                List.of(),
                decision == null ? List.of("PROC-67") : decision.articles(),
                null,
                decision == null ? null : decision.overrideReason(),
                issuer.requireAccount(),
                outcome.officerText(),
                now,
                work.reviewUntil(accidentCase.id(), now),
                null);
    }

    private AccidentCase move(Actor issuer, Determination outcome, DocketFact fact, Documents.Issued issued) {
        CaseId caseId = outcome.caseId();
        AccidentCase moved = cases.move(caseId, issuer, List.of(fact));
        servings.send(moved, issued, cases.listParties(caseId), issuer);
        work.finish(caseId, issuer, outcome.issuedAt());
        signing.open(issuer, moved, outcome);
        return moved;
    }
}
