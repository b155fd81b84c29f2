package kuaichu.determination.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.CaseAction;
import kuaichu.accident.HandlingState;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.DeterminationView;
import kuaichu.determination.Determinations;
import kuaichu.determination.EvidenceRequestView;
import kuaichu.determination.NegotiationView;
import kuaichu.determination.PartyGrade;
import kuaichu.determination.SettledLiability;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.determination.domain.GradeMix;
import kuaichu.determination.domain.Negotiation;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import kuaichu.platform.RetryingTransaction;
import kuaichu.serving.Serving;
import kuaichu.serving.Servings;
import org.springframework.stereotype.Service;

@Service
class DefaultDeterminations implements Determinations {
    private final AccidentCases cases;
    private final NegotiationBook negotiations;
    private final DeterminationBook determinations;
    private final PossibleActions actions;
    private final LegalTexts legalTexts;
    private final LiabilityWords words;
    private final Servings servings;
    private final RetryingTransaction transaction;

    DefaultDeterminations(
            AccidentCases cases,
            NegotiationBook negotiations,
            DeterminationBook determinations,
            PossibleActions actions,
            LegalTexts legalTexts,
            LiabilityWords words,
            Servings servings,
            RetryingTransaction transaction) {
        this.cases = cases;
        this.negotiations = negotiations;
        this.determinations = determinations;
        this.actions = actions;
        this.legalTexts = legalTexts;
        this.words = words;
        this.servings = servings;
        this.transaction = transaction;
    }

    @Override
    public Optional<SettledLiability> findSettled(CaseId caseId) {
        Optional<SettledLiability> determined = determinations
                .find(caseId)
                .filter(determination -> determination.kind() != DeterminationKind.CERTIFICATE)
                .map(determination -> new SettledLiability(
                        SettledLiability.Basis.DETERMINATION,
                        determination.grades(),
                        determination.documentId(),
                        determination.documentNo(),
                        determination.issuedAt()));
        return determined.or(() -> negotiations.find(caseId).flatMap(DefaultDeterminations::agreed));
    }

    private static Optional<SettledLiability> agreed(Negotiation negotiation) {
        if (negotiation.documentId() == null || negotiation.documentNo() == null || negotiation.signedAt() == null) {
            return Optional.empty();
        }
        return Optional.of(new SettledLiability(
                SettledLiability.Basis.AGREEMENT,
                negotiation.grades(),
                negotiation.documentId(),
                negotiation.documentNo(),
                negotiation.signedAt()));
    }

    @Override
    public Optional<NegotiationView> findNegotiation(CaseId caseId, Locale locale) {
        return negotiations.find(caseId).map(negotiation -> view(cases.require(caseId), negotiation, locale));
    }

    private NegotiationView view(AccidentCase accidentCase, Negotiation negotiation, Locale locale) {
        return new NegotiationView(
                negotiation.state(),
                PartyGrade.listOf(negotiation.grades()),
                negotiation.factText(),
                words.findEnglishFacts(accidentCase, locale).orElse(null),
                List.of(negotiation.factText(), words.liability(negotiation.grades(), locale)),
                legalTexts.list(negotiation.articles(), accidentCase.occurredAt(), locale),
                negotiation.documentId());
    }

    @Override
    public Optional<DeterminationView> findDetermination(CaseId caseId, Locale locale) {
        return determinations.find(caseId).map(determination -> view(cases.require(caseId), determination, locale));
    }

    @Override
    public Optional<EvidenceRequestView> findEvidenceRequest(AccidentCase accidentCase) {
        return accidentCase.state() == HandlingState.RETURNED
                ? determinations.findEvidenceRequest(accidentCase.id())
                : Optional.empty();
    }

    private DeterminationView view(AccidentCase accidentCase, Determination determination, Locale locale) {
        return new DeterminationView(
                determination.kind(),
                determination.servedAt() == null ? DeterminationView.State.ISSUED : DeterminationView.State.SERVED,
                determination.documentNo(),
                determination.documentId(),
                determination.factText(),
                words.findEnglishFacts(accidentCase, locale).orElse(null),
                PartyGrade.listOf(determination.grades()),
                legalTexts.list(determination.articles(), accidentCase.occurredAt(), locale),
                determination.issuedAt(),
                determination.officerText(),
                servings.listOf(determination.documentId()).stream()
                        .map(serving -> new DeterminationView.ServingView(
                                serving.label(),
                                serving.channel(),
                                serving.sentAt(),
                                serving.openedAt(),
                                serving.servedAt(),
                                serving.answer(),
                                serving.reason()))
                        .toList(),
                determination.mediation(),
                determination.reviewUntil());
    }

    @Override
    public Optional<String> findAccidentForm(CaseId caseId) {
        return determinations.find(caseId).map(Determination::accidentForm);
    }

    @Override
    public Optional<Pattern> findPattern(CaseId caseId) {
        return words.findPattern(cases.require(caseId)).map(pattern -> new Pattern(pattern.code(), pattern.order()));
    }

    @Override
    public boolean isLegalMix(Collection<LiabilityGrade> grades) {
        return GradeMix.isLegal(grades);
    }

    @Override
    public Set<String> listSigned(CaseId caseId) {
        Set<String> labels = new HashSet<>();
        List<Serving> served = determinations
                .find(caseId)
                .map(determination -> servings.listOf(determination.documentId()))
                .orElse(List.of());
        if (served.isEmpty()) {
            labels.addAll(actions.listAnswered(caseId));
        }
        served.stream()
                .filter(serving -> serving.answer() != null)
                .map(Serving::label)
                .forEach(labels::add);
        return Set.copyOf(labels);
    }

    @Override
    public Set<CaseAction> listActions(AccidentCase accidentCase, List<Party> parties, Actor actor) {
        return actions.list(accidentCase, parties, actor);
    }

    /** Asked with every look at the case page: only the first look at a served determination writes. */
    @Override
    public void noteOpened(CaseId caseId, Actor actor) {
        if (DeterminationSigning.isBeingServed(cases.require(caseId)) && servings.isUnopened(caseId, actor)) {
            transaction.run(() -> servings.open(caseId, actor));
        }
    }
}
