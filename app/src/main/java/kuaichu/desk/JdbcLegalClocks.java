package kuaichu.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.LegalClock.State;
import kuaichu.docket.Docket;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The legal deadlines on PostgreSQL. */
@Component
class JdbcLegalClocks implements LegalClocks {
    private final LegalClockTable clocks;
    private final DeadlineRules rules;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    JdbcLegalClocks(LegalClockTable clocks, DeadlineRules rules, Desk desk, Docket docket, Clock clock) {
        this.clocks = clocks;
        this.rules = rules;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public LegalClock start(NewClock wanted, Actor actor) {
        Key key = wanted.key();
        DeadlineRule rule = rules.get(key.kind(), wanted.startedOn());
        LegalClock started = new LegalClock(
                UuidCreator.getTimeOrderedEpoch(),
                key.caseId(),
                key.kind(),
                key.subjectId(),
                wanted.label(),
                wanted.unitId(),
                rule.deadline().article(),
                wanted.startedOn(),
                rule.lastDay(wanted.startedOn()),
                State.RUNNING,
                false);
        if (!clocks.insert(started, rule.kind(), firstWarning(rule, started.lastOn()))) {
            return clocks.lockLive(key)
                    .orElseThrow(
                            () -> new IllegalStateException("the deadline that kept this one from starting is gone"));
        }
        docket.append(
                key.caseId(),
                actor,
                new DeadlineFact.Started(
                        started.id(),
                        key.kind().name(),
                        key.subjectId(),
                        rule.owner().name(),
                        wanted.label(),
                        started.article(),
                        started.startedOn().toString(),
                        started.lastOn().toString()));
        return started;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void meet(Key key, Actor actor) {
        clocks.lockLive(key).ifPresent(live -> {
            Instant now = clock.instant();
            end(live, State.MET, now, actor);
            boolean inTime = live.isInTime(LocalDate.ofInstant(now, LegalDeadline.ZONE));
            docket.append(
                    key.caseId(),
                    actor,
                    new DeadlineFact.Met(live.id(), key.kind().name(), live.label(), inTime ? "IN_TIME" : "LATE"));
        });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Key key, Actor actor) {
        clocks.lockLive(key).ifPresent(live -> {
            end(live, State.DROPPED, clock.instant(), actor);
            docket.append(
                    key.caseId(),
                    actor,
                    new DeadlineFact.Dropped(live.id(), key.kind().name(), live.label()));
        });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public LegalClock suspend(Key key, Actor actor) {
        LegalClock live = requireLive(key);
        if (live.state() != State.RUNNING) {
            throw Problem.of(DeskProblem.DEADLINE_NOT_RUNNING, key.kind());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE);
        DeadlineRule rule = rules.get(DeadlineKind.SUSPENSION, today);
        forgetWarnings(live);
        clocks.recount(live.id(), State.SUSPENDED, rule, today, midnightAfter(rule.lastDay(today)));
        LegalClock suspended = requireLive(key);
        docket.append(
                key.caseId(),
                actor,
                new DeadlineFact.Suspended(
                        live.id(),
                        key.kind().name(),
                        live.label(),
                        suspended.article(),
                        suspended.lastOn().toString()));
        return suspended;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public LegalClock renew(Key key, DeadlineKind by, LocalDate startedOn, Actor actor) {
        LegalClock live = requireLive(key);
        DeadlineRule rule = rules.get(by, startedOn);
        forgetWarnings(live);
        clocks.recount(live.id(), State.RUNNING, rule, startedOn, firstWarning(rule, rule.lastDay(startedOn)));
        LegalClock renewed = requireLive(key);
        docket.append(
                key.caseId(),
                actor,
                new DeadlineFact.Renewed(
                        live.id(),
                        key.kind().name(),
                        live.label(),
                        renewed.article(),
                        renewed.startedOn().toString(),
                        renewed.lastOn().toString()));
        return renewed;
    }

    @Override
    public Optional<LegalClock> find(Key key) {
        return clocks.findLatest(key);
    }

    @Override
    public List<LegalClock> list(CaseId caseId) {
        return clocks.list(caseId);
    }

    @Override
    public LocalDate lastDay(DeadlineKind kind, LocalDate startedOn) {
        return rules.get(kind, startedOn).lastDay(startedOn);
    }

    @Override
    public String article(DeadlineKind kind, LocalDate on) {
        return rules.get(kind, on).deadline().article();
    }

    private LegalClock requireLive(Key key) {
        return clocks.lockLive(key).orElseThrow(() -> Problem.of(DeskProblem.DEADLINE_NOT_RUNNING, key.kind()));
    }

    private void end(LegalClock live, State state, Instant now, Actor actor) {
        clocks.end(live.id(), state, now);
        if (actor.accountId() == null) {
            forgetWarnings(live);
        } else {
            desk.complete(live.caseId(), Queue.DEADLINE, live.id(), actor);
            desk.complete(live.caseId(), Queue.DEADLINE_LEADER, live.id(), actor);
        }
    }

    private void forgetWarnings(LegalClock live) {
        desk.cancel(live.caseId(), Queue.DEADLINE, live.id());
        desk.cancel(live.caseId(), Queue.DEADLINE_LEADER, live.id());
    }

    private static Instant firstWarning(DeadlineRule rule, LocalDate lastOn) {
        @Nullable LocalDate warnOn = rule.warnOn(lastOn);
        return warnOn == null ? midnightAfter(lastOn) : midnightOf(warnOn);
    }

    static Instant midnightOf(LocalDate day) {
        return day.atStartOfDay(LegalDeadline.ZONE).toInstant();
    }

    static Instant midnightAfter(LocalDate day) {
        return midnightOf(day.plusDays(1));
    }
}
