package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tell a party of rights and duties and hand over the contact card (告知权利义务), PROC-27.2. */
@Service
public class TellRights {
    private final InvestigationGuard guard;
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final Organisations organisations;
    private final ProcedurePapers papers;
    private final Docket docket;
    private final Clock clock;

    TellRights(
            InvestigationGuard guard,
            AccidentCases cases,
            ProcedureBook book,
            Organisations organisations,
            ProcedurePapers papers,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.cases = cases;
        this.book = book;
        this.organisations = organisations;
        this.papers = papers;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * @param signature of the party; null when it refused to sign, and then why
     * @throws Problem {@code procedure.not-investigating}, {@code procedure.not-in-charge}, {@code procedure.rights-told-already},
     *     {@code procedure.no-contact-card}, {@code document.content-missing}
     */
    @Transactional
    public void tell(
            Actor officer,
            CaseId caseId,
            PartyId partyId,
            @Nullable DocumentSignature signature,
            @Nullable String refusal) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        Party party = cases.requireParty(caseId, partyId);
        Contact contact = organisations.getUnit(open.accidentCase().unitId()).contact();
        if (contact == null) {
            throw Problem.of(ProcedureProblem.NO_CONTACT_CARD);
        }
        if (book.listRights(caseId).stream().anyMatch(told -> told.partyId().equals(partyId))) {
            throw Problem.of(ProcedureProblem.RIGHTS_TOLD_ALREADY, party.label());
        }
        Instant now = clock.instant();
        Documents.Issued issued = papers.issue(
                officer,
                open.accidentCase(),
                papers.rights(
                        open.accidentCase(),
                        party,
                        contact,
                        new ProcedurePapers.Told(now, signature, refusal),
                        ProcedurePapers.officers(open.investigation())));
        book.recordRights(new RightsTold(caseId, partyId, party.label(), now, signature == null, issued.id()));
        docket.append(
                caseId,
                officer,
                new ProcedureFact.RightsTold(
                        partyId.value(),
                        party.label(),
                        signature == null,
                        issued.id().value()));
    }
}
