package kuaichu.retention;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.platform.Actor;
import kuaichu.platform.Held;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets what the rules in force say is over (按规则删除), in batches, each in one transaction with the record of it; what was forgotten is
 * also a line of the audit trail.
 */
@Component
public class ForgetByRule {
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 400;

    private final RetentionRules rules;
    private final RetentionRuns runs;
    private final Map<String, Held> held;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgetByRule(
            RetentionRules rules,
            RetentionRuns runs,
            List<Held> held,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.held = held.stream().collect(Collectors.toMap(Held::kind, Function.identity()));
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void run() {
        run(clock.instant());
    }

    void run(Instant now) {
        rules.list(now).stream().filter(RetentionRules.Rule::deletes).forEach(rule -> forget(rule, now));
    }

    private void forget(RetentionRules.Rule rule, Instant now) {
        RetentionRuns.Run run = new RetentionRuns.Run(
                UuidCreator.getTimeOrderedEpoch(),
                rule.kind(),
                rule.article(),
                String.valueOf(rule.period()),
                now,
                rule.endOf(now),
                0);
        long total = 0;
        int last = BATCH;
        for (int batch = 0; batch < MOST_BATCHES && last == BATCH; batch++) {
            last = Objects.requireNonNull(transaction.execute(status -> forgetBatch(run)));
            total += last;
        }
        if (total > 0) {
            trail.record(new AuditEvent(
                    AuditKind.FORGOTTEN,
                    Actor.SYSTEM,
                    null,
                    rule.kind() + " " + total,
                    rule.article() + " " + rule.period(),
                    null));
        }
    }

    private int forgetBatch(RetentionRuns.Run run) {
        int forgotten = Objects.requireNonNull(held.get(run.kind())).forget(run.endedBefore(), BATCH);
        runs.add(new RetentionRuns.Run(
                run.runId(), run.kind(), run.article(), run.period(), run.ranAt(), run.endedBefore(), forgotten));
        return forgotten;
    }
}
