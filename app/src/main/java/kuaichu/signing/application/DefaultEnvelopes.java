package kuaichu.signing.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelope.Place;
import kuaichu.signing.Envelopes;
import kuaichu.signing.Signature;
import kuaichu.signing.SigningFact;
import kuaichu.signing.SigningProblem;
import kuaichu.signing.SigningPurpose;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.signing.domain.PurposeRule;
import kuaichu.signing.domain.PurposeRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class DefaultEnvelopes implements Envelopes {
    private final EnvelopeBook book;
    private final PurposeRules rules;
    private final PaperOwners owners;
    private final AccidentCases cases;
    private final EnvelopeEnd end;
    private final Docket docket;
    private final Clock clock;

    DefaultEnvelopes(
            EnvelopeBook book,
            PurposeRules rules,
            PaperOwners owners,
            AccidentCases cases,
            EnvelopeEnd end,
            Docket docket,
            Clock clock) {
        this.book = book;
        this.rules = rules;
        this.owners = owners;
        this.cases = cases;
        this.end = end;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Envelope open(Actor actor, NewEnvelope draft) {
        owners.of(draft.purpose());
        if (draft.content().isBlank() || draft.signers().isEmpty()) {
            throw new IllegalArgumentException("an envelope needs words and signers");
        }
        PurposeRule rule = rules.get(draft.purpose());
        Instant now = clock.instant();
        Envelope envelope = new Envelope(
                EnvelopeId.next(),
                draft.caseId(),
                draft.purpose(),
                draft.subjectId(),
                draft.content(),
                sha256(draft.content()),
                draft.documentId(),
                Envelope.State.OPEN,
                actor.accountId(),
                now,
                rule.dueAt(now),
                places(draft, rule));
        if (!book.add(envelope, rule.nextReminder(now, now).orElse(null))) {
            throw Problem.of(SigningProblem.ALREADY_OPEN);
        }
        docket.append(draft.caseId(), actor, opened(envelope));
        return envelope;
    }

    private static List<Place> places(NewEnvelope draft, PurposeRule rule) {
        List<Place> places = new ArrayList<>();
        draft.signers()
                .forEach(signer -> places.add(
                        new Place(signer, rule.inTurn() ? places.size() + 1 : 1, Envelope.Answer.WAITING, null, null)));
        return places;
    }

    private static SigningFact.Opened opened(Envelope envelope) {
        return new SigningFact.Opened(
                envelope.id().value(),
                envelope.purpose(),
                envelope.places().stream().map(place -> place.signer().label()).toList(),
                envelope.dueAt() == null ? null : envelope.dueAt().toString(),
                String.valueOf(envelope.contentSha256()));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Envelope> find(EnvelopeId id) {
        return book.find(id);
    }

    @Override
    public Optional<Envelope> findLatest(CaseId caseId, SigningPurpose purpose) {
        return book.list(caseId).stream()
                .filter(envelope -> envelope.purpose() == purpose)
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Envelope> list(CaseId caseId) {
        return book.list(caseId);
    }

    @Override
    public List<Signature> listSignatures(EnvelopeId id) {
        return book.listSignatures(id);
    }

    @Override
    public List<Place> listAwaited(Envelope envelope, Actor actor) {
        return envelope.isOpen()
                ? envelope.places().stream()
                        .filter(place -> !place.isAnswered() && envelope.isTurnOf(place))
                        .filter(place ->
                                SignerAccess.mayAnswer(actor, place.signer(), cases.listParties(envelope.caseId())))
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Actor actor, EnvelopeId id) {
        book.lock(id).filter(Envelope::isOpen).ifPresent(open -> end.write(actor, open, Envelope.State.CANCELLED));
    }
}
