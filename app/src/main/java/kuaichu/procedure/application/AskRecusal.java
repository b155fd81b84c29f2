package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.LegalClocks;
import kuaichu.docket.Docket;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.RecusalId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.RecusalGround;
import kuaichu.procedure.domain.Recusal;
import kuaichu.procedure.domain.RecusalBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ask that somebody who handles the case withdraws (申请回避), PROC-105.1: a party, the officer himself (ADM-17), a leader of his own accord (ADM-22). */
@Service
public class AskRecusal {
    private static final int URGENT = 80;
    private static final LegalDeadline TERM = LegalDeadline.workingDays(2, "PROC-105.3");

    private final AccidentCases cases;
    private final RecusalBook book;
    private final HandlingOfficers handling;
    private final RecusalLevel level;
    private final LegalClocks clocks;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    AskRecusal(
            AccidentCases cases,
            RecusalBook book,
            HandlingOfficers handling,
            RecusalLevel level,
            LegalClocks clocks,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.handling = handling;
        this.level = level;
        this.clocks = clocks;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param partyId who asks; null for police
     * @param reason the facts it stands on
     */
    public record Command(@Nullable PartyId partyId, AccountId officer, RecusalGround ground, String reason) {}

    /**
     * @throws Problem {@code procedure.recusal-not-handling}, {@code procedure.recusal-not-self}, {@code procedure.recusal-waits},
     *     {@code procedure.recusal-decided-before}, {@code procedure.case-over}, {@code accident.not-yours}
     */
    @Transactional
    public void ask(Actor actor, CaseId caseId, Command command) {
        AccidentCase accidentCase = cases.lock(caseId);
        requireOpen(accidentCase);
        @Nullable Party party = requireOwn(actor, caseId, command);
        HandlingOfficers.Handling officer = handling.list(caseId).stream()
                .filter(one -> one.account().equals(command.officer()))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProcedureProblem.RECUSAL_NOT_HANDLING));
        requireNew(caseId, party, command);
        Instant now = clock.instant();
        LocalDate today = DeterminationClock.day(now);
        Recusal recusal = new Recusal(
                RecusalId.next(),
                caseId,
                officer.account(),
                officer.name(),
                officer.leader(),
                command.ground(),
                command.reason(),
                new Recusal.Asked(
                        by(actor),
                        party == null ? null : party.label(),
                        actor.requireAccount(),
                        actor.displayName(),
                        now),
                clocks.lastDay(DeadlineKind.RECUSAL_DECISION, today),
                null);
        book.add(recusal);
        putBeforeLeader(actor, recusal, today);
        docket.append(caseId, actor, fact(recusal));
    }

    private static void requireOpen(AccidentCase accidentCase) {
        HandlingState state = accidentCase.state();
        if (state == HandlingState.CLOSED
                || state == HandlingState.WITHDRAWN
                || state == HandlingState.NOT_ACCEPTED
                || state == HandlingState.JOINED) {
            throw Problem.of(ProcedureProblem.CASE_OVER);
        }
    }

    /** A party for itself, an officer of himself, a leader of anybody who handles the case. */
    private @Nullable Party requireOwn(Actor actor, CaseId caseId, Command command) {
        if (actor.is(Role.PARTY)) {
            Party party = cases.requireParty(caseId, Objects.requireNonNull(command.partyId()));
            if (!PartyAccess.mayActFor(actor, party, cases.listParties(caseId))) {
                throw Problem.of(AccidentProblem.NOT_YOURS, party.label());
            }
            return party;
        }
        if (actor.is(Role.OFFICER) && !command.officer().equals(actor.accountId())) {
            throw Problem.of(ProcedureProblem.RECUSAL_NOT_SELF);
        }
        return null;
    }

    /** Decided is decided: asked again on the same ground it would only hold the case up. */
    private void requireNew(CaseId caseId, @Nullable Party party, Command command) {
        for (Recusal other : book.list(caseId)) {
            boolean same = other.officer().equals(command.officer());
            if (same && other.isOpen()) {
                throw Problem.of(ProcedureProblem.RECUSAL_WAITS);
            }
            if (same
                    && party != null
                    && party.label().equals(other.asked().label())
                    && other.ground() == command.ground()) {
                throw Problem.of(ProcedureProblem.RECUSAL_DECIDED_BEFORE);
            }
        }
    }

    private void putBeforeLeader(Actor actor, Recusal recusal, LocalDate today) {
        UnitId unit = level.decidingUnit(recusal);
        clocks.start(
                new LegalClocks.NewClock(
                        new LegalClocks.Key(
                                recusal.caseId(),
                                DeadlineKind.RECUSAL_DECISION,
                                recusal.id().value()),
                        recusal.asked().label(),
                        unit,
                        today),
                actor);
        desk.open(new NewWorkItem(
                recusal.caseId(),
                Desk.Queue.APPROVAL,
                recusal.id().value(),
                unit,
                null,
                URGENT,
                TERM.tooLateFrom(recusal.asked().at(), WorkingCalendar.china())));
    }

    private static Recusal.By by(Actor actor) {
        return actor.is(Role.PARTY)
                ? Recusal.By.PARTY
                : actor.is(Role.OFFICER) ? Recusal.By.OFFICER : Recusal.By.LEADER;
    }

    private static ProcedureFact fact(Recusal recusal) {
        return new ProcedureFact.RecusalAsked(
                recusal.id().value(),
                recusal.officer().value(),
                recusal.officerText(),
                recusal.ground(),
                recusal.asked().by(),
                recusal.asked().label());
    }
}
