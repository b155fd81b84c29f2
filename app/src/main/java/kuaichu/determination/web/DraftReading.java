package kuaichu.determination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.Party;
import kuaichu.accident.PartyCompleteness;
import kuaichu.accident.Statement;
import kuaichu.desk.Desk;
import kuaichu.determination.PartyGrade;
import kuaichu.determination.application.LiabilityProposals;
import kuaichu.determination.domain.Course;
import kuaichu.determination.domain.EnglishFacts;
import kuaichu.determination.domain.FactSentence;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.Injury;
import kuaichu.platform.Texts;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import org.springframework.stereotype.Component;

/** Puts together what an officer needs to decide (认定准备). */
@Component
class DraftReading {
    private final AccidentCases cases;
    private final LiabilityProposals proposals;
    private final ProposalViews views;
    private final Vault vault;
    private final Desk desk;
    private final Texts texts;

    DraftReading(
            AccidentCases cases,
            LiabilityProposals proposals,
            ProposalViews views,
            Vault vault,
            Desk desk,
            Texts texts) {
        this.cases = cases;
        this.proposals = proposals;
        this.views = views;
        this.vault = vault;
        this.desk = desk;
        this.texts = texts;
    }

    DeterminationDraftView read(CaseId caseId, Locale locale) {
        AccidentCase accidentCase = cases.require(caseId);
        List<Party> parties = cases.listParties(caseId);
        List<Statement> statements = cases.listStatements(caseId);
        LiabilityProposal proposal = proposals.propose(accidentCase);
        ProposalView shown = views.forOfficer(accidentCase, proposal, locale);
        Course course = proposals.course(accidentCase, proposal);
        return new DeterminationDraftView(
                FactSentence.facts(accidentCase, parties, course),
                EnglishFacts.of(accidentCase, parties, course),
                proposal.grades() == null ? List.of() : PartyGrade.listOf(proposal.grades()),
                shown.abstainedBecause(),
                shown.disputedFacts(),
                ArticleRef.listOf(proposal.articles(), locale),
                shown.rules(),
                proposal.discretionary(),
                desk.findPromise(caseId).map(Desk.Promise::dueAt).orElse(null),
                checks(accidentCase, parties, locale),
                statements.stream()
                        .flatMap(statement -> cases.listStatementVersions(statement.partyId()).stream())
                        .map(DraftReading::view)
                        .toList());
    }

    private List<DeterminationDraftView.CheckView> checks(
            AccidentCase accidentCase, List<Party> parties, Locale locale) {
        List<Evidence> evidence = vault.listEvidence(accidentCase.id());
        List<DeterminationDraftView.CheckView> checks = new ArrayList<>();
        add(checks, locale, "EVIDENCE_FIXED", accidentCase.times().evidenceFixedAt() != null);
        add(checks, locale, "ORIGINALS_RECEIVED", evidence.stream().allMatch(Evidence::hasOriginal));
        add(
                checks,
                locale,
                "PARTIES_COMPLETE",
                parties.stream()
                        .allMatch(party -> PartyCompleteness.missing(party).isEmpty()));
        add(checks, locale, "STATEMENTS_GIVEN", parties.stream().allMatch(Party::statementGiven));
        add(checks, locale, "SIMPLIFIED_SCOPE", isSimplified(accidentCase));
        return checks;
    }

    /** PROC-23.1: property damage, or a slight injury with everybody's consent, and no crime suspected. */
    private static boolean isSimplified(AccidentCase accidentCase) {
        Injury injury = accidentCase.eligibility().injury();
        boolean slight = injury == Injury.NONE
                || injury == Injury.MINOR
                        && Boolean.TRUE.equals(accidentCase.eligibility().allConsentSimplified());
        return slight
                && !accidentCase.eligibility().alcoholOrDrugSuspected()
                && !accidentCase.eligibility().intentional();
    }

    private void add(List<DeterminationDraftView.CheckView> checks, Locale locale, String code, boolean ok) {
        String key = "determination.check." + code + (ok ? ".ok" : ".open");
        checks.add(new DeterminationDraftView.CheckView(code, ok, texts.get(locale, key)));
    }

    private static DeterminationDraftView.StatementView view(Statement statement) {
        return new DeterminationDraftView.StatementView(
                statement.partyLabel(),
                statement.motion().name(),
                statement.behaviours(),
                statement.otherBehaviours(),
                statement.damageParts().stream().map(Enum::name).toList(),
                statement.description(),
                statement.filledBy().name(),
                statement.givenAt(),
                statement.version(),
                statement.afterHearing());
    }
}
