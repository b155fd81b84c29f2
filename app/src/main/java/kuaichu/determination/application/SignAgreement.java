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
import kuaichu.determination.domain.Negotiation;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.determination.domain.Signature;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign the agreement (签署协议); the last signature makes it the document of PROC-21. */
@Service
public class SignAgreement {
    private final AccidentCases cases;
    private final NegotiationBook negotiations;
    private final SignatureDesk signatures;
    private final CasePapers papers;
    private final Documents documents;
    private final ClosureWork closureWork;
    private final Docket docket;
    private final Clock clock;

    SignAgreement(
            AccidentCases cases,
            NegotiationBook negotiations,
            SignatureDesk signatures,
            CasePapers papers,
            Documents documents,
            ClosureWork closureWork,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.negotiations = negotiations;
        this.signatures = signatures;
        this.papers = papers;
        this.documents = documents;
        this.closureWork = closureWork;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code determination.nothing-to-sign} and those of taking a signature */
    @Transactional
    public AccidentCase sign(Actor actor, CaseId caseId, PartyId partyId, Pen pen) {
        AccidentCase accidentCase = cases.lock(caseId);
        if (accidentCase.state() != HandlingState.NEGOTIATING) {
            throw Problem.of(DeterminationProblem.NOTHING_TO_SIGN);
        }
        Party party = cases.requireParty(caseId, partyId);
        List<Party> parties = cases.listParties(caseId);
        signatures.take(actor, caseId, Signature.Purpose.AGREEMENT, party, parties, pen);
        docket.append(
                caseId,
                actor,
                new DeterminationFact.AgreementSigned(
                        partyId.value(), party.label(), pen.shownSeconds(), pen.readAloud()));
        List<Signature> given = negotiations.listSignatures(caseId, Signature.Purpose.AGREEMENT);
        return given.size() < parties.size() ? accidentCase : conclude(actor, accidentCase, parties, given);
    }

    private AccidentCase conclude(Actor actor, AccidentCase accidentCase, List<Party> parties, List<Signature> given) {
        Negotiation negotiation = negotiations.find(accidentCase.id()).orElseThrow();
        Documents.Issued issued = documents.issue(
                accidentCase.id(),
                accidentCase.unitId(),
                papers.agreement(accidentCase, parties, negotiation, given),
                actor);
        negotiations.sign(accidentCase.id(), issued.id(), issued.documentNo(), clock.instant());
        AccidentCase agreed = cases.move(
                accidentCase.id(),
                actor,
                new DeterminationFact.Agreed(
                        HandlingState.AGREED, negotiation.grades(), issued.id().value(), issued.documentNo()));
        closureWork.open(agreed);
        return agreed;
    }
}
