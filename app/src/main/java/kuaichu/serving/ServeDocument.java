package kuaichu.serving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClocks;
import kuaichu.docket.Docket;
import kuaichu.document.DocumentSignature;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ServingId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.serving.DefaultServings.Outcome;
import kuaichu.serving.ServingTable.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bring a document to a party and keep the proof (送达并制作回证), ADM-36: the party confirms on the own phone, or an officer records what happened. */
@Service
public class ServeDocument {
    private final AccidentCases cases;
    private final ServingTable table;
    private final DefaultServings servings;
    private final LegalClocks clocks;
    private final Docket docket;
    private final Clock clock;

    ServeDocument(
            AccidentCases cases,
            ServingTable table,
            DefaultServings servings,
            LegalClocks clocks,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.table = table;
        this.servings = servings;
        this.clocks = clocks;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * What an officer records.
     *
     * @param channel any but {@link ServiceChannel#IN_APP}
     * @param on the day it was received, left, delivered by post or announced, Chinese time
     * @param reached false for an attempt that failed, and for the beginning of an announcement
     * @param note reason of a refusal, relation of who received it, number of the mail, place of the announcement
     * @param signature of who received it; null when there is none
     * @param witness who saw a refusal; recording its evidence number instead
     */
    public record Record(
            ServiceChannel channel,
            LocalDate on,
            boolean reached,
            @Nullable String note,
            @Nullable DocumentSignature signature,
            @Nullable String substitute,
            @Nullable String witness,
            @Nullable String recording) {}

    /** Notes that the party has looked at what waits for it, once. */
    @Transactional
    public void open(Actor actor, CaseId caseId) {
        cases.lock(caseId);
        servings.open(caseId, actor);
    }

    /**
     * The party confirms receipt on the own phone (确认收悉).
     *
     * @throws Problem {@code serving.consent-missing}, {@code serving.no-phone}, {@code serving.served-already}, {@code serving.not-yours}
     */
    @Transactional
    public Serving confirm(Actor actor, ServingId id) {
        Serving serving = lockUnserved(id);
        Party party = cases.requireParty(serving.caseId(), serving.partyId());
        if (!party.isOf(actor.accountId())) {
            throw Problem.of(ServingProblem.NOT_YOURS, party.label());
        }
        if (!actor.phoneVerified()) {
            throw Problem.of(ServingProblem.NO_PHONE);
        }
        if (!servings.hasConsented(serving.caseId(), party.id())) {
            throw Problem.of(ServingProblem.CONSENT_MISSING, party.label());
        }
        Outcome outcome = new Outcome(ServiceChannel.IN_APP, clock.instant(), ServingAnswer.CONFIRMED);
        return servings.conclude(actor, serving, party, outcome, Proof.NONE);
    }

    /**
     * An officer records a service, or an attempt.
     *
     * @throws Problem {@code serving.not-by-officer}, {@code serving.witness-missing}, {@code serving.try-others-first},
     *     {@code serving.announcement-running}, {@code serving.served-already}
     */
    @Transactional
    public Serving record(Actor officer, ServingId id, Record record) {
        Serving serving = lockUnserved(id);
        if (record.channel() == ServiceChannel.IN_APP) {
            throw Problem.of(ServingProblem.NOT_BY_OFFICER);
        }
        if (record.channel() == ServiceChannel.ANNOUNCEMENT) {
            requireLastResort(serving, record);
        }
        if (!record.reached()) {
            return attempt(officer, serving, record);
        }
        boolean refused = record.channel() == ServiceChannel.LEFT_BEHIND;
        boolean proved = record.witness() != null || record.recording() != null;
        if (refused && (record.note() == null || !proved)) {
            throw Problem.of(ServingProblem.WITNESS_MISSING);
        }
        Party party = cases.requireParty(serving.caseId(), serving.partyId());
        Outcome outcome = new Outcome(record.channel(), servedAt(record), answer(record));
        Proof proof =
                new Proof(record.signature(), record.note(), record.substitute(), record.witness(), record.recording());
        return servings.conclude(officer, serving, party, outcome, proof);
    }

    /** Consent to electronic service given or withdrawn: by the party itself, or noted by an officer for one standing by. */
    @Transactional
    public void consent(Actor actor, CaseId caseId, PartyId partyId, boolean given) {
        cases.lock(caseId);
        Party party = cases.requireParty(caseId, partyId);
        if (!PartyAccess.mayActFor(actor, party, cases.listParties(caseId))) {
            throw Problem.of(ServingProblem.NOT_YOURS, party.label());
        }
        if (given && !party.joined()) {
            throw Problem.of(ServingProblem.NO_PHONE);
        }
        if (given) {
            servings.consent(party, actor.is(Role.OFFICER) ? Consent.How.OFFICER : Consent.How.SCREEN, actor);
        } else {
            servings.withdraw(party, actor);
        }
    }

    private Serving lockUnserved(ServingId id) {
        Serving seen = table.find(id).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        cases.lock(seen.caseId());
        Serving serving = table.lock(id).orElseThrow();
        if (serving.isServed()) {
            throw Problem.of(ServingProblem.SERVED_ALREADY, serving.label());
        }
        return serving;
    }

    /** In person and by post must have failed first, and sixty days must pass (ADM-36.4). */
    private void requireLastResort(Serving serving, Record record) {
        List<Attempt> tried = table.listAttempts(serving.id());
        Set<ServiceChannel> failed = tried.stream().map(Attempt::channel).collect(Collectors.toSet());
        if (!failed.containsAll(Set.of(ServiceChannel.IN_PERSON, ServiceChannel.POST))) {
            throw Problem.of(ServingProblem.TRY_OTHERS_FIRST);
        }
        if (record.reached()) {
            LocalDate announced = tried.stream()
                    .filter(attempt -> attempt.channel() == ServiceChannel.ANNOUNCEMENT)
                    .map(Attempt::triedOn)
                    .min(LocalDate::compareTo)
                    .orElseThrow(() -> Problem.of(ServingProblem.TRY_OTHERS_FIRST));
            LocalDate last = clocks.lastDay(DeadlineKind.ANNOUNCEMENT, announced);
            if (!LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE).isAfter(last)) {
                throw Problem.of(ServingProblem.ANNOUNCEMENT_RUNNING, last.plusDays(1));
            }
        }
    }

    private Serving attempt(Actor officer, Serving serving, Record record) {
        String note = Objects.requireNonNullElse(record.note(), "");
        table.addAttempt(
                serving.id(),
                new Attempt(record.channel(), record.on(), note),
                officer.requireAccount(),
                clock.instant());
        docket.append(
                serving.caseId(),
                officer,
                new ServingFact.Attempted(
                        serving.id().value(), serving.kind().name(), serving.label(), record.channel(), note));
        return serving;
    }

    private Instant servedAt(Record record) {
        Instant now = clock.instant();
        return record.on().equals(LocalDate.ofInstant(now, LegalDeadline.ZONE))
                ? now
                : record.on().atStartOfDay(LegalDeadline.ZONE).toInstant();
    }

    private static @Nullable ServingAnswer answer(Record record) {
        if (record.channel() == ServiceChannel.LEFT_BEHIND) {
            return ServingAnswer.REFUSED;
        }
        if (record.substitute() != null) {
            return ServingAnswer.RECEIVED_FOR;
        }
        return record.signature() == null ? null : ServingAnswer.SIGNED;
    }
}
