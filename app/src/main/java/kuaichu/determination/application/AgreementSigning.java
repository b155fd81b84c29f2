package kuaichu.determination.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.ClosureWork;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.NegotiationView;
import kuaichu.determination.domain.Negotiation;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.Signer;
import kuaichu.signing.SigningPurpose;
import kuaichu.signing.spi.PaperOwner;
import org.springframework.stereotype.Component;

/**
 * Signing the agreement (签署协议): the last signature makes it the document of PROC-21; refused, expired or ended, joint application and
 * police stay open (PROC-20.1, 20.2).
 */
@Component
class AgreementSigning implements PaperOwner {
    private final AccidentCases cases;
    private final NegotiationBook negotiations;
    private final Envelopes envelopes;
    private final CasePapers papers;
    private final Documents documents;
    private final ClosureWork closureWork;
    private final Clock clock;

    AgreementSigning(
            AccidentCases cases,
            NegotiationBook negotiations,
            Envelopes envelopes,
            CasePapers papers,
            Documents documents,
            ClosureWork closureWork,
            Clock clock) {
        this.cases = cases;
        this.negotiations = negotiations;
        this.envelopes = envelopes;
        this.papers = papers;
        this.documents = documents;
        this.closureWork = closureWork;
        this.clock = clock;
    }

    void open(Actor actor, AccidentCase accidentCase, Negotiation negotiation) {
        CaseId caseId = accidentCase.id();
        envelopes.open(
                actor,
                new Envelopes.NewEnvelope(
                        caseId,
                        SigningPurpose.AGREEMENT,
                        caseId.value(),
                        papers.words(accidentCase, negotiation),
                        null,
                        cases.listParties(caseId).stream().map(Signer::party).toList()));
    }

    @Override
    public SigningPurpose purpose() {
        return SigningPurpose.AGREEMENT;
    }

    @Override
    public void requireAnswerable(AccidentCase accidentCase, Envelope envelope) {
        if (accidentCase.state() != HandlingState.NEGOTIATING) {
            throw Problem.of(DeterminationProblem.NOTHING_TO_SIGN);
        }
    }

    @Override
    public void completed(Actor actor, Envelope envelope) {
        CaseId caseId = envelope.caseId();
        AccidentCase accidentCase = cases.require(caseId);
        List<Party> parties = cases.listParties(caseId);
        Negotiation negotiation = negotiations.find(caseId).orElseThrow();
        Documents.Issued issued = documents.issue(
                caseId,
                accidentCase.unitId(),
                papers.agreement(accidentCase, parties, negotiation, envelopes.listSignatures(envelope.id())),
                actor);
        negotiations.sign(caseId, issued.id(), issued.documentNo(), clock.instant());
        closureWork.open(cases.move(
                caseId,
                actor,
                new DeterminationFact.Agreed(
                        HandlingState.AGREED, negotiation.grades(), issued.id().value(), issued.documentNo())));
    }

    @Override
    public void lapsed(Actor actor, Envelope envelope) {
        boolean refused = envelope.state() == Envelope.State.REFUSED;
        negotiations.end(
                envelope.caseId(),
                refused ? NegotiationView.State.REFUSED : NegotiationView.State.LAPSED,
                clock.instant());
        cases.move(
                envelope.caseId(),
                actor,
                new DeterminationFact.AgreementLapsed(HandlingState.CLEARED, envelope.state()));
    }
}
