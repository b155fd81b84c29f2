package kuaichu.signing.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelope.Answer;
import kuaichu.signing.Envelope.Place;
import kuaichu.signing.EnvelopeView;
import kuaichu.signing.EnvelopeView.ProofView;
import kuaichu.signing.EnvelopeView.ShownAnswer;
import kuaichu.signing.EnvelopeView.SignerView;
import kuaichu.signing.EnvelopeViews;
import kuaichu.signing.Envelopes;
import kuaichu.signing.QuietChoice;
import kuaichu.signing.Signature;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.signing.domain.PurposeRule;
import kuaichu.signing.domain.PurposeRules;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DefaultEnvelopeViews implements EnvelopeViews {
    private final EnvelopeBook book;
    private final Envelopes envelopes;
    private final PurposeRules rules;
    private final AccidentCases cases;
    private final LegalTexts laws;
    private final Vault vault;

    DefaultEnvelopeViews(
            EnvelopeBook book,
            Envelopes envelopes,
            PurposeRules rules,
            AccidentCases cases,
            LegalTexts laws,
            Vault vault) {
        this.book = book;
        this.envelopes = envelopes;
        this.rules = rules;
        this.cases = cases;
        this.laws = laws;
        this.vault = vault;
    }

    @Override
    public List<EnvelopeView> list(CaseId caseId, Actor reader, Locale locale) {
        return envelopes.list(caseId).stream()
                .filter(envelope -> isReadableBy(envelope, reader))
                .map(envelope -> of(envelope, reader, locale))
                .toList();
    }

    @Override
    public boolean isReadableBy(Envelope envelope, Actor reader) {
        return SignerAccess.mayRead(
                reader, envelope.places().stream().map(Place::signer).toList(), cases.listParties(envelope.caseId()));
    }

    @Override
    public EnvelopeView of(Envelope envelope, Actor reader, Locale locale) {
        PurposeRule rule = rules.get(envelope.purpose());
        List<Place> awaited = envelopes.listAwaited(envelope, reader);
        List<Signature> given = isPolice(reader) ? envelopes.listSignatures(envelope.id()) : List.of();
        return new EnvelopeView(
                envelope.id(),
                envelope.purpose(),
                envelope.state(),
                rule.inTurn(),
                Objects.requireNonNullElse(envelope.content(), ""),
                envelope.contentSha256(),
                envelope.documentId(),
                envelope.openedAt(),
                envelope.dueAt(),
                rule.leastShownSeconds(),
                rule.quietRefusal(),
                article(rule.article(), envelope, locale),
                rule.recordingArticle() == null ? null : article(rule.recordingArticle(), envelope, locale),
                envelope.places().stream()
                        .map(place -> new SignerView(
                                place.signer().id(),
                                place.signer().capacity(),
                                place.signer().label(),
                                place.signer().partyId(),
                                shown(envelope, place, rule, reader),
                                place.answeredAt(),
                                envelope.isOpen() && !place.isAnswered() && envelope.isTurnOf(place),
                                awaited.contains(place),
                                place.reason(),
                                isPolice(reader) ? proof(envelope, place, given, locale) : null))
                        .toList(),
                envelope.isOpen()
                        && ManageEnvelope.mayWithdraw(reader, envelope)
                        && !ManageEnvelope.isAnswered(envelope),
                envelope.isOpen() && book.findReminders(envelope.id()) < rule.mostReminders());
    }

    private static boolean isPolice(Actor reader) {
        return reader.is(Role.OFFICER) || reader.is(Role.CENTRE);
    }

    private @Nullable ArticleRef article(String citation, Envelope envelope, Locale locale) {
        return laws.find(citation, envelope.openedAt(), locale).orElse(null);
    }

    /** A quiet refusal looks like any answer for ever; a signature does while the paper is not complete. */
    private static ShownAnswer shown(Envelope envelope, Place place, PurposeRule rule, Actor reader) {
        boolean hidden = place.is(Answer.QUIETLY_REFUSED)
                || place.is(Answer.SIGNED) && rule.quietRefusal() && envelope.state() != Envelope.State.COMPLETED;
        return hidden && !isPolice(reader)
                ? ShownAnswer.ANSWERED
                : ShownAnswer.valueOf(place.answer().name());
    }

    private @Nullable ProofView proof(Envelope envelope, Place place, List<Signature> given, Locale locale) {
        Optional<QuietChoice> quiet = book.findQuietChoice(place.signer().id());
        Optional<Signature> signature = given.stream()
                .filter(one -> one.signerId().equals(place.signer().id()))
                .findFirst();
        if (quiet.isEmpty() && signature.isEmpty()) {
            return null;
        }
        EvidenceId recording = signature.map(Signature::recordingId).orElse(null);
        return new ProofView(
                signature.map(Signature::method).orElse(null),
                signature.map(Signature::shownSeconds).orElse(null),
                signature.map(Signature::readAloud).orElse(null),
                recording,
                recording == null
                        ? null
                        : vault.findEvidence(recording)
                                .map(Evidence::hasOriginal)
                                .orElse(false),
                signature.map(Signature::recorderNo).orElse(null),
                quiet.orElse(null),
                quiet.map(choice -> laws.list(DeclineEnvelope.articles(choice), envelope.openedAt(), locale))
                        .orElse(List.of()));
    }
}
