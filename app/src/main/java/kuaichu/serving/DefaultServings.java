package kuaichu.serving;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ServingId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class DefaultServings implements Servings {
    private final ServingTable table;
    private final AccidentCases cases;
    private final ServiceReceipts receipts;
    private final Docket docket;
    private final Clock clock;

    DefaultServings(ServingTable table, AccidentCases cases, ServiceReceipts receipts, Docket docket, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.receipts = receipts;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Serving> send(
            AccidentCase accidentCase, Documents.Issued document, Collection<Party> recipients, Actor officer) {
        List<Serving> sent = new ArrayList<>();
        for (Party party : recipients) {
            Serving serving = new Serving(
                    ServingId.next(),
                    accidentCase.id(),
                    document.id(),
                    document.kind(),
                    document.documentNo(),
                    party.id(),
                    party.label(),
                    channelOf(party),
                    officer.displayName(),
                    clock.instant(),
                    null,
                    null,
                    null,
                    null,
                    null);
            table.insert(serving);
            sent.add(serving);
        }
        docket.append(
                accidentCase.id(),
                officer,
                sent.stream().map(DefaultServings::fact).toList());
        return sent;
    }

    private ServiceChannel channelOf(Party party) {
        return party.joined() && hasConsented(party.caseId(), party.id())
                ? ServiceChannel.IN_APP
                : ServiceChannel.IN_PERSON;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void consent(Party party, Consent.How how, Actor actor) {
        Consent consent = new Consent(party.id(), party.label(), clock.instant(), how);
        if (table.addConsent(party.caseId(), consent, actor.requireAccount())) {
            docket.append(
                    party.caseId(),
                    actor,
                    new ServingFact.ConsentGiven(party.id().value(), party.label(), how));
            reroute(party, actor);
        }
    }

    /** @return false when none stood */
    boolean withdraw(Party party, Actor actor) {
        boolean stood = table.withdrawConsent(party.caseId(), party.id(), clock.instant());
        if (stood) {
            docket.append(
                    party.caseId(),
                    actor,
                    new ServingFact.ConsentWithdrawn(party.id().value(), party.label()));
            reroute(party, actor);
        }
        return stood;
    }

    /** What is not served yet goes the way that is open now. */
    private void reroute(Party party, Actor actor) {
        ServiceChannel way = channelOf(party);
        for (Serving serving : table.list(party.caseId())) {
            boolean concerned = serving.partyId().equals(party.id()) && !serving.isServed();
            boolean movable =
                    serving.channel() == ServiceChannel.IN_APP || serving.channel() == ServiceChannel.IN_PERSON;
            if (concerned && movable && serving.channel() != way) {
                table.route(serving.id(), way);
                docket.append(
                        party.caseId(), actor, fact(table.find(serving.id()).orElseThrow()));
            }
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Serving sign(
            DocumentId documentId, Party party, @Nullable DocumentSignature signature, boolean ownPhone, Actor actor) {
        Serving serving = requireUnserved(documentId, party);
        if (ownPhone && !hasConsented(party.caseId(), party.id())) {
            throw Problem.of(ServingProblem.CONSENT_MISSING, party.label());
        }
        ServiceChannel channel = ownPhone ? ServiceChannel.IN_APP : ServiceChannel.IN_PERSON;
        Outcome outcome = new Outcome(channel, clock.instant(), ServingAnswer.SIGNED);
        return conclude(actor, serving, party, outcome, Proof.signed(signature));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Serving refuse(DocumentId documentId, Party party, @Nullable String reason, Actor actor) {
        Serving serving = requireUnserved(documentId, party);
        Outcome outcome = new Outcome(ServiceChannel.IN_PERSON, clock.instant(), ServingAnswer.REFUSED);
        String noted = reason == null || reason.isBlank() ? "拒绝签收" : reason;
        return conclude(actor, serving, party, outcome, Proof.refused(noted));
    }

    private Serving requireUnserved(DocumentId documentId, Party party) {
        Serving serving = table.listOf(documentId).stream()
                .filter(one -> one.partyId().equals(party.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was sent to party " + party.label()));
        if (serving.isServed()) {
            throw Problem.of(ServingProblem.SERVED_ALREADY, serving.label());
        }
        return serving;
    }

    /** How a serving ended. */
    record Outcome(
            ServiceChannel channel, Instant at, @Nullable ServingAnswer answer) {}

    /** Makes the receipt and keeps the outcome. */
    Serving conclude(Actor actor, Serving serving, Party party, Outcome outcome, Proof proof) {
        Serving served = served(serving, outcome, proof);
        DocumentId receiptId = receipts.issue(actor, cases.require(served.caseId()), served, party, proof);
        table.serve(served, receiptId);
        docket.append(
                served.caseId(),
                actor,
                new ServingFact.Served(
                        served.id().value(),
                        served.documentId().value(),
                        served.kind().name(),
                        served.partyId().value(),
                        served.label(),
                        served.channel(),
                        served.answer(),
                        receiptId.value()));
        return table.find(served.id()).orElseThrow();
    }

    private static Serving served(Serving serving, Outcome outcome, Proof proof) {
        boolean seenNow = outcome.channel() == ServiceChannel.IN_APP && serving.openedAt() == null;
        return new Serving(
                serving.id(),
                serving.caseId(),
                serving.documentId(),
                serving.kind(),
                serving.documentNo(),
                serving.partyId(),
                serving.label(),
                outcome.channel(),
                serving.sentByText(),
                serving.sentAt(),
                seenNow ? outcome.at() : serving.openedAt(),
                outcome.at(),
                outcome.answer(),
                proof.note(),
                null);
    }

    @Override
    public boolean isUnopened(CaseId caseId, Actor actor) {
        return !listUnopened(caseId, actor).isEmpty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseId caseId, Actor actor) {
        for (Serving serving : listUnopened(caseId, actor)) {
            if (table.open(serving.id(), clock.instant())) {
                docket.append(
                        caseId,
                        actor,
                        new ServingFact.Opened(
                                serving.id().value(),
                                serving.kind().name(),
                                serving.partyId().value(),
                                serving.label()));
            }
        }
    }

    private List<Serving> listUnopened(CaseId caseId, Actor actor) {
        List<PartyId> mine = cases.listParties(caseId).stream()
                .filter(party -> party.isOf(actor.accountId()))
                .map(Party::id)
                .toList();
        return table.list(caseId).stream()
                .filter(serving -> serving.openedAt() == null && !serving.isServed())
                .filter(serving -> mine.contains(serving.partyId()))
                .toList();
    }

    @Override
    public boolean hasConsented(CaseId caseId, PartyId partyId) {
        return table.listConsents(caseId).stream()
                .anyMatch(consent -> consent.partyId().equals(partyId));
    }

    @Override
    public Optional<Serving> find(ServingId id) {
        return table.find(id);
    }

    @Override
    public List<Serving> list(CaseId caseId) {
        return table.list(caseId);
    }

    @Override
    public List<Serving> listOf(DocumentId documentId) {
        return table.listOf(documentId);
    }

    @Override
    public boolean isServed(DocumentId documentId) {
        List<Serving> servings = table.listOf(documentId);
        return !servings.isEmpty() && servings.stream().allMatch(Serving::isServed);
    }

    private static ServingFact.Sent fact(Serving serving) {
        return new ServingFact.Sent(
                serving.id().value(),
                serving.documentId().value(),
                serving.kind().name(),
                serving.partyId().value(),
                serving.label(),
                serving.channel());
    }
}
