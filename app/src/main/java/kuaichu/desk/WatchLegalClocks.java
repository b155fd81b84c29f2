package kuaichu.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.LegalClockTable.Due;
import kuaichu.desk.LegalClockTable.Due.Told;
import kuaichu.docket.Docket;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after the legal deadlines (法定期限监督): tells the unit that one is near, then its leader, then marks it broken; lets a party's right
 * lapse; lets a suspension end by itself (PROC-68.2). Each step once, in the docket.
 */
@Component
public class WatchLegalClocks {
    private static final Logger LOG = LoggerFactory.getLogger(WatchLegalClocks.class);
    private static final int AT_ONCE = 200;
    private static final int SOON = 60;
    private static final int SOONER = 80;

    private final LegalClockTable clocks;
    private final LegalClocks deadlines;
    private final DeadlineRules rules;
    private final Desk desk;
    private final Docket docket;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchLegalClocks(
            LegalClockTable clocks,
            LegalClocks deadlines,
            DeadlineRules rules,
            Desk desk,
            Docket docket,
            TransactionTemplate transaction,
            Clock clock) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.rules = rules;
        this.desk = desk;
        this.docket = docket;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One step of everything that is due, a transaction each: a case being written to is left for the next round. */
    public void watch() {
        Instant now = clock.instant();
        for (UUID id : clocks.listDue(now, AT_ONCE)) {
            try {
                transaction.executeWithoutResult(
                        status -> clocks.lockDue(id, now).ifPresent(due -> step(due, now)));
            } catch (Problem e) {
                LOG.info(
                        "legal deadline {} waits for the next round: {}",
                        id,
                        e.problemCode().code());
            }
        }
    }

    private void step(Due due, Instant now) {
        LegalClock late = due.clock();
        boolean over = !now.isBefore(late.tooLateFrom());
        if (late.state() == LegalClock.State.SUSPENDED) {
            LegalClocks.Key key = new LegalClocks.Key(late.caseId(), late.kind(), late.subjectId());
            deadlines.renew(key, DeadlineKind.DETERMINATION_AFTER_SUSPENSION, late.lastOn(), Actor.SYSTEM);
        } else if (over && rule(due).owner() == DeadlineRule.Owner.PARTY) {
            lapse(late, now);
        } else if (over) {
            breakIt(late);
        } else {
            warn(due);
        }
    }

    private DeadlineRule rule(Due due) {
        return rules.get(due.rule(), due.clock().startedOn());
    }

    private void lapse(LegalClock late, Instant now) {
        clocks.end(late.id(), LegalClock.State.LAPSED, now);
        docket.append(
                late.caseId(),
                Actor.SYSTEM,
                new DeadlineFact.Lapsed(
                        late.id(),
                        late.kind().name(),
                        DeadlineRule.Owner.PARTY.name(),
                        late.label(),
                        late.lastOn().toString()));
    }

    private void breakIt(LegalClock late) {
        clocks.markBroken(late.id());
        if (late.unitId() != null) {
            open(late, Queue.DEADLINE, SOONER);
            open(late, Queue.DEADLINE_LEADER, SOONER);
        }
        docket.append(
                late.caseId(),
                Actor.SYSTEM,
                new DeadlineFact.Broken(
                        late.id(),
                        late.kind().name(),
                        late.label(),
                        late.article(),
                        late.lastOn().toString()));
    }

    private void warn(Due due) {
        LegalClock near = due.clock();
        @Nullable LocalDate leaderOn = rule(due).leaderOn(near.lastOn());
        boolean owner = due.told() == Told.NOBODY;
        clocks.told(
                near.id(),
                owner ? Told.OWNER : Told.LEADER,
                owner && leaderOn != null ? JdbcLegalClocks.midnightOf(leaderOn) : near.tooLateFrom());
        if (near.unitId() != null) {
            open(near, owner ? Queue.DEADLINE : Queue.DEADLINE_LEADER, SOON);
        }
        docket.append(
                near.caseId(),
                Actor.SYSTEM,
                new DeadlineFact.Near(
                        near.id(),
                        near.kind().name(),
                        near.label(),
                        owner ? Told.OWNER.name() : Told.LEADER.name(),
                        near.lastOn().toString()));
    }

    private void open(LegalClock near, Queue queue, int priority) {
        desk.open(new NewWorkItem(
                near.caseId(),
                queue,
                near.id(),
                Objects.requireNonNull(near.unitId()),
                null,
                priority,
                near.tooLateFrom()));
    }
}
