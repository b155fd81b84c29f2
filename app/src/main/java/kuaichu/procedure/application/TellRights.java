package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.document.RightsNoticeModel;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.Contact;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.RightsTold;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.Signer;
import kuaichu.signing.SigningPurpose;
import kuaichu.signing.spi.PaperOwner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tell a party of rights and duties and hand over the contact card (告知权利义务), PROC-27.2: out for signing, and made a document when it is
 * signed or the refusal is noted.
 */
@Service
public class TellRights implements PaperOwner {
    private final InvestigationGuard guard;
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final Organisations organisations;
    private final ProcedurePapers papers;
    private final Envelopes envelopes;
    private final Docket docket;
    private final Clock clock;

    TellRights(
            InvestigationGuard guard,
            AccidentCases cases,
            ProcedureBook book,
            Organisations organisations,
            ProcedurePapers papers,
            Envelopes envelopes,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.cases = cases;
        this.book = book;
        this.organisations = organisations;
        this.papers = papers;
        this.envelopes = envelopes;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code procedure.not-investigating}, {@code procedure.not-in-charge}, {@code procedure.rights-told-already},
     *     {@code procedure.no-contact-card}, {@code document.content-missing}, {@code signing.already-open}
     */
    @Transactional
    public void tell(Actor officer, CaseId caseId, PartyId partyId) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        Party party = cases.requireParty(caseId, partyId);
        if (book.listRights(caseId).stream().anyMatch(told -> told.partyId().equals(partyId))) {
            throw Problem.of(ProcedureProblem.RIGHTS_TOLD_ALREADY, party.label());
        }
        papers.requireComplete(notice(open, party, clock.instant(), SignedHand.awaited()));
        envelopes.open(
                officer,
                new Envelopes.NewEnvelope(
                        caseId,
                        SigningPurpose.RIGHTS_NOTICE,
                        partyId.value(),
                        papers.rightsWords(contact(open), ProcedurePapers.officers(open.investigation())),
                        null,
                        List.of(Signer.party(party))));
    }

    private Contact contact(InvestigationGuard.Open open) {
        Contact contact = organisations.getUnit(open.accidentCase().unitId()).contact();
        if (contact == null) {
            throw Problem.of(ProcedureProblem.NO_CONTACT_CARD);
        }
        return contact;
    }

    private RightsNoticeModel notice(InvestigationGuard.Open open, Party party, Instant toldAt, SignedHand hand) {
        return papers.rights(
                open.accidentCase(),
                party,
                contact(open),
                toldAt,
                hand,
                ProcedurePapers.officers(open.investigation()));
    }

    @Override
    public SigningPurpose purpose() {
        return SigningPurpose.RIGHTS_NOTICE;
    }

    @Override
    public void completed(Actor actor, Envelope envelope) {
        InvestigationGuard.Open open = guard.lock(envelope.caseId());
        Party party = cases.requireParty(envelope.caseId(), new PartyId(envelope.subjectId()));
        SignedHand hand = SignedHand.of(envelope.places().getFirst(), envelopes.listSignatures(envelope.id()));
        Documents.Issued issued =
                papers.issue(actor, open.accidentCase(), notice(open, party, envelope.openedAt(), hand));
        book.recordRights(new RightsTold(
                envelope.caseId(), party.id(), party.label(), clock.instant(), hand.refused(), issued.id()));
        docket.append(
                envelope.caseId(),
                actor,
                new ProcedureFact.RightsTold(
                        party.id().value(),
                        party.label(),
                        hand.refused(),
                        issued.id().value()));
    }

    /** Only an officer can end it: the party is told anew. */
    @Override
    public void lapsed(Actor actor, Envelope envelope) {}
}
