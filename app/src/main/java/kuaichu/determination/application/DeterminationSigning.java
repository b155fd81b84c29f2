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
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.serving.ServingAnswer;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.Signer;
import kuaichu.signing.SigningPurpose;
import kuaichu.signing.spi.PaperOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signing the served determination (签收或者拒签认定书), PROC-24.3: a refusal is noted, and the document is served all the same. */
@Component
class DeterminationSigning implements PaperOwner {
    private final AccidentCases cases;
    private final DeterminationBook determinations;
    private final Envelopes envelopes;
    private final CasePapers papers;
    private final Documents documents;
    private final ClosureWork closureWork;
    private final DeterminationServing serving;
    private final Docket docket;
    private final Clock clock;

    DeterminationSigning(
            AccidentCases cases,
            DeterminationBook determinations,
            Envelopes envelopes,
            CasePapers papers,
            Documents documents,
            ClosureWork closureWork,
            DeterminationServing serving,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.determinations = determinations;
        this.envelopes = envelopes;
        this.papers = papers;
        this.documents = documents;
        this.closureWork = closureWork;
        this.serving = serving;
        this.docket = docket;
        this.clock = clock;
    }

    void open(Actor actor, AccidentCase accidentCase, Determination determination) {
        CaseId caseId = accidentCase.id();
        envelopes.open(
                actor,
                new Envelopes.NewEnvelope(
                        caseId,
                        SigningPurpose.DETERMINATION,
                        caseId.value(),
                        papers.words(accidentCase, determination),
                        determination.documentId(),
                        signing(determination.kind(), cases.listParties(caseId)).stream()
                                .map(Signer::party)
                                .toList()));
    }

    /** Nobody waits for the hand of somebody whose identity is not known (PROC-70). */
    private static List<Party> signing(DeterminationKind kind, List<Party> parties) {
        return kind == DeterminationKind.SIMPLIFIED ? parties : CasePapers.known(parties);
    }

    /** A determination or a certificate is out and not everybody has answered. */
    static boolean isBeingServed(AccidentCase accidentCase) {
        return accidentCase.state() == HandlingState.DETERMINED || accidentCase.state() == HandlingState.CERTIFIED;
    }

    @Override
    public SigningPurpose purpose() {
        return SigningPurpose.DETERMINATION;
    }

    @Override
    public void requireAnswerable(AccidentCase accidentCase, Envelope envelope) {
        if (!isBeingServed(accidentCase)) {
            throw Problem.of(DeterminationProblem.NOTHING_TO_SIGN);
        }
    }

    @Override
    public void answered(Actor actor, Envelope envelope, Envelope.Place place) {
        PartyId partyId = place.signer().partyId();
        if (partyId == null) {
            return;
        }
        ServingAnswer answer = place.is(Envelope.Answer.SIGNED) ? ServingAnswer.SIGNED : ServingAnswer.REFUSED;
        Instant now = clock.instant();
        docket.append(
                envelope.caseId(),
                actor,
                new DeterminationFact.Acknowledged(
                        partyId.value(), place.signer().label(), answer, actor.is(Role.OFFICER)));
        Determination determination = determinations.find(envelope.caseId()).orElseThrow();
        Party party = cases.requireParty(envelope.caseId(), partyId);
        serving.answered(actor, determination, party, envelope, place, now);
    }

    @Override
    public void completed(Actor actor, Envelope envelope) {
        CaseId caseId = envelope.caseId();
        Instant now = clock.instant();
        Determination determination = determinations.find(caseId).orElseThrow();
        if (determination.kind() == DeterminationKind.SIMPLIFIED) {
            addSignatures(actor, envelope, determination);
        }
        @Nullable LocalDate reviewUntil = serving.complete(actor, cases.require(caseId), now);
        determinations.markServed(caseId, reviewUntil, now);
        AccidentCase served = cases.move(
                caseId,
                actor,
                new DeterminationFact.AllAcknowledged(
                        HandlingState.SERVED, reviewUntil == null ? null : reviewUntil.toString()));
        closureWork.open(served);
    }

    /** Only the simplified determination carries the parties' signatures (PROC-24.3); the others their officers' and the seal (PROC-64.2). */
    private void addSignatures(Actor actor, Envelope envelope, Determination determination) {
        CaseId caseId = envelope.caseId();
        documents.revise(
                determination.documentId(),
                papers.determination(
                        cases.require(caseId),
                        cases.listParties(caseId),
                        determination,
                        envelopes.listSignatures(envelope.id()),
                        serving.list(determination)),
                actor);
    }

    /** Only an officer can end it: the determination stays, and is served another way. */
    @Override
    public void lapsed(Actor actor, Envelope envelope) {}
}
