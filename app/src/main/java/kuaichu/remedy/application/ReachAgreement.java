package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.MediationFact;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import kuaichu.remedy.domain.MediationLifecycle;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.Signature;
import kuaichu.signing.Signer;
import kuaichu.signing.SigningPurpose;
import kuaichu.signing.spi.PaperOwner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reach an agreement (达成调解协议), PROC-91, 93: the officer writes down what the sides agree on, all sign, the paper is made and served. */
@Service
public class ReachAgreement implements PaperOwner {
    private final AccidentCases cases;
    private final MediationBook mediations;
    private final MediationAccess access;
    private final MediationClocks clocks;
    private final MediationPapers papers;
    private final Envelopes envelopes;
    private final Docket docket;
    private final Clock clock;

    ReachAgreement(
            AccidentCases cases,
            MediationBook mediations,
            MediationAccess access,
            MediationClocks clocks,
            MediationPapers papers,
            Envelopes envelopes,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.mediations = mediations;
        this.access = access;
        this.clocks = clocks;
        this.papers = papers;
        this.envelopes = envelopes;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Puts the terms out for signing by all parties.
     *
     * @throws Problem {@code remedy.not-yet-mediated}, {@code remedy.shares-of-others}, {@code remedy.shares-do-not-add-up},
     *     {@code remedy.blanket-waiver}, {@code desk.not-claimed}, {@code remedy.illegal-mediation-move}
     */
    @Transactional
    public Mediation draft(Actor officer, MediationId id, Mediation.Terms terms) {
        Mediation mediation = access.lock(id);
        MediationLifecycle.require(mediation.state(), MediationState.SIGNING);
        access.requireOfficer(officer, mediation);
        if (clock.instant().isBefore(Objects.requireNonNull(mediation.scheduledAt()))) {
            throw Problem.of(RemedyProblem.NOT_YET_MEDIATED);
        }
        List<Party> parties = cases.listParties(mediation.caseId());
        check(terms, parties);
        Envelope envelope = envelopes.open(
                officer,
                new Envelopes.NewEnvelope(
                        mediation.caseId(),
                        SigningPurpose.MEDIATION_AGREEMENT,
                        id.value(),
                        papers.words(mediation, terms, officer.displayName()),
                        null,
                        parties.stream().map(Signer::party).toList()));
        mediations.draft(id, terms, envelope.id());
        docket.append(
                mediation.caseId(),
                officer,
                new MediationFact.Drafted(id.value(), MediationState.SIGNING, terms.totalFen()));
        return mediations.find(id).orElseThrow();
    }

    private static void check(Mediation.Terms terms, List<Party> parties) {
        Set<String> labels = parties.stream().map(Party::label).collect(Collectors.toCollection(TreeSet::new));
        Set<String> sharing =
                terms.shares().stream().map(Mediation.Share::partyLabel).collect(Collectors.toCollection(TreeSet::new));
        boolean strangers = terms.items().stream().anyMatch(item -> !labels.contains(item.partyLabel()));
        if (strangers || !labels.equals(sharing) || terms.shares().size() != labels.size()) {
            throw Problem.of(RemedyProblem.SHARES_OF_OTHERS);
        }
        if (!terms.addsUp()) {
            throw Problem.of(RemedyProblem.SHARES_DO_NOT_ADD_UP);
        }
        if (terms.waivesEverything()) {
            throw Problem.of(RemedyProblem.BLANKET_WAIVER);
        }
    }

    @Override
    public SigningPurpose purpose() {
        return SigningPurpose.MEDIATION_AGREEMENT;
    }

    /** All have signed: the paper is made on the spot and served (PROC-93.1). */
    @Override
    public void completed(Actor actor, Envelope envelope) {
        Mediation mediation = access.lock(new MediationId(envelope.subjectId()));
        MediationLifecycle.require(mediation.state(), MediationState.AGREED);
        Map<String, DocumentSignature> signatures = envelopes.listSignatures(envelope.id()).stream()
                .collect(Collectors.toMap(Signature::label, ReachAgreement::drawn));
        Instant now = clock.instant();
        Documents.Issued paper = papers.agreement(mediation, signatures, mediator(envelope), actor);
        mediations.agree(mediation.id(), paper.id(), now);
        clocks.meet(mediation, actor);
        access.endWork(mediation, actor);
        long total = mediations
                .findTerms(mediation.id())
                .map(Mediation.Terms::totalFen)
                .orElse(0L);
        docket.append(
                mediation.caseId(),
                actor,
                new MediationFact.Agreed(
                        mediation.id().value(),
                        MediationState.AGREED,
                        total,
                        paper.id().value(),
                        paper.documentNo()));
    }

    /** Not everybody signed: the sides talk on, or the officer ends it. */
    @Override
    public void lapsed(Actor actor, Envelope envelope) {
        Mediation mediation = access.lock(new MediationId(envelope.subjectId()));
        if (mediation.state() == MediationState.SIGNING) {
            mediations.move(mediation.id(), MediationState.SCHEDULED);
            docket.append(
                    mediation.caseId(),
                    actor,
                    new MediationFact.Unsigned(mediation.id().value(), MediationState.SCHEDULED));
        }
    }

    /** The officer who put it out for signing, as the docket names one. */
    private String mediator(Envelope envelope) {
        return docket.listEntries(envelope.caseId()).stream()
                .filter(entry -> entry.kind().equals("remedy.mediation-drafted"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .actorText();
    }

    private static DocumentSignature drawn(Signature signature) {
        return new DocumentSignature(
                signature.signedAt(),
                signature.strokes().stream()
                        .map(stroke -> stroke.stream()
                                .map(point -> new DocumentSignature.Point(point.x(), point.y()))
                                .toList())
                        .toList(),
                signature.imagePngBase64());
    }
}
