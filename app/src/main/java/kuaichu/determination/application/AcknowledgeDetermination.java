package kuaichu.determination.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.ClosureWork;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.ServingAnswer;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.determination.domain.Serving;
import kuaichu.determination.domain.Signature;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answer the served determination (签收或者拒签认定书), PROC-24.3: a refusal is noted, and the document is served all the same. */
@Service
public class AcknowledgeDetermination {
    private final AccidentCases cases;
    private final DeterminationBook determinations;
    private final SignatureDesk signatures;
    private final CasePapers papers;
    private final Documents documents;
    private final ClosureWork closureWork;
    private final RemedyDeadlines deadlines;
    private final Docket docket;
    private final Clock clock;

    AcknowledgeDetermination(
            AccidentCases cases,
            DeterminationBook determinations,
            SignatureDesk signatures,
            CasePapers papers,
            Documents documents,
            ClosureWork closureWork,
            RemedyDeadlines deadlines,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.determinations = determinations;
        this.signatures = signatures;
        this.papers = papers;
        this.documents = documents;
        this.closureWork = closureWork;
        this.deadlines = deadlines;
        this.docket = docket;
        this.clock = clock;
    }

    /** Signs. @throws Problem {@code determination.nothing-to-sign} and those of taking a signature */
    @Transactional
    public AccidentCase sign(Actor actor, CaseId caseId, PartyId partyId, Pen pen) {
        AccidentCase accidentCase = requireDetermined(caseId);
        Party party = cases.requireParty(caseId, partyId);
        signatures.take(actor, caseId, Signature.Purpose.ACKNOWLEDGEMENT, party, cases.listParties(caseId), pen);
        return answer(actor, accidentCase, party, ServingAnswer.SIGNED, null);
    }

    /** Refuses to sign or to receive; an officer may note it for a party. @throws Problem as {@link #sign} */
    @Transactional
    public AccidentCase refuse(Actor actor, CaseId caseId, PartyId partyId, String reason) {
        AccidentCase accidentCase = requireDetermined(caseId);
        Party party = cases.requireParty(caseId, partyId);
        if (!actor.is(Role.OFFICER)) {
            SignatureDesk.requireMayAnswer(actor, party, cases.listParties(caseId));
        }
        return answer(actor, accidentCase, party, ServingAnswer.REFUSED, reason);
    }

    private AccidentCase requireDetermined(CaseId caseId) {
        AccidentCase accidentCase = cases.lock(caseId);
        if (accidentCase.state() != HandlingState.DETERMINED) {
            throw Problem.of(DeterminationProblem.NOTHING_TO_SIGN);
        }
        return accidentCase;
    }

    private AccidentCase answer(
            Actor actor, AccidentCase accidentCase, Party party, ServingAnswer answer, @Nullable String reason) {
        CaseId caseId = accidentCase.id();
        Instant now = clock.instant();
        if (!determinations.answer(caseId, party.id(), answer, reason, now)) {
            throw Problem.of(DeterminationProblem.ALREADY_SIGNED, party.label());
        }
        docket.append(
                caseId,
                actor,
                new DeterminationFact.Acknowledged(party.id().value(), party.label(), answer, actor.is(Role.OFFICER)));
        LocalDate reviewUntil = deadlines.startReview(actor, party, now);
        List<Serving> servings = determinations.listServings(caseId);
        boolean all = servings.stream().allMatch(serving -> serving.answer() != null);
        return all ? conclude(actor, accidentCase, servings, reviewUntil) : accidentCase;
    }

    private AccidentCase conclude(
            Actor actor, AccidentCase accidentCase, List<Serving> servings, LocalDate reviewUntil) {
        CaseId caseId = accidentCase.id();
        Determination determination = determinations.find(caseId).orElseThrow();
        List<Signature> given = signatures.listGiven(caseId, Signature.Purpose.ACKNOWLEDGEMENT);
        documents.revise(
                determination.documentId(),
                papers.determination(accidentCase, cases.listParties(caseId), determination, given, servings),
                actor);
        Instant now = clock.instant();
        determinations.markServed(caseId, reviewUntil, now);
        deadlines.startMediation(actor, accidentCase, now);
        AccidentCase served = cases.move(
                caseId, actor, new DeterminationFact.AllAcknowledged(HandlingState.SERVED, reviewUntil.toString()));
        closureWork.open(served);
        return served;
    }
}
