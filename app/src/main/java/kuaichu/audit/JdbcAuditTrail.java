package kuaichu.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.TypedId;
import kuaichu.platform.Actor;
import kuaichu.platform.KeyRing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of {@code audit.entry}; a line is one insert that waits for nobody. */
@Component
class JdbcAuditTrail implements AuditTrail {
    private static final String INSERT = "insert into audit.entry (" + AuditRows.COLUMNS + ", mac) select"
            + " :id, cast(:at as timestamptz), :kind, cast(:account as uuid), :actor, :role, cast(:unit as uuid),"
            + " cast(:insurer as uuid), cast(:case as uuid), :subject, :reason, :address, :mac";

    private final JdbcClient jdbc;
    private final AuditMac macs;
    private final Clock clock;
    private final TransactionTemplate apart;

    JdbcAuditTrail(JdbcClient jdbc, KeyRing keys, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.macs = new AuditMac(keys);
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void record(AuditEvent event) {
        insert(entry(event)).update();
    }

    @Override
    public void recordForGood(AuditEvent event) {
        apart.executeWithoutResult(status -> record(event));
    }

    @Override
    public void recordOnce(AuditEvent event, Duration span) {
        AuditEntry entry = entry(event);
        insert(
                        entry,
                        " where not exists (select 1 from audit.entry e where e.account_id = cast(:account as uuid)"
                                + " and e.at > :since and e.kind = :kind and e.subject = :subject)")
                .param("since", entry.at().minus(span).atOffset(ZoneOffset.UTC))
                .update();
    }

    private AuditEntry entry(AuditEvent event) {
        Actor actor = event.actor();
        return new AuditEntry(
                UuidCreator.getTimeOrderedEpoch(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                event.kind(),
                actor == null ? null : valueOf(actor.accountId()),
                actor == null ? "" : actor.displayName(),
                actor == null || actor.role() == null ? null : actor.role().name(),
                actor == null ? null : valueOf(actor.unitId()),
                actor == null ? null : valueOf(actor.insurerId()),
                valueOf(event.caseId()),
                event.subject(),
                event.reason(),
                event.address());
    }

    private static @Nullable UUID valueOf(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }

    private JdbcClient.StatementSpec insert(AuditEntry entry) {
        return insert(entry, "");
    }

    private JdbcClient.StatementSpec insert(AuditEntry entry, String condition) {
        return jdbc.sql(INSERT + condition)
                .param("id", entry.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kind", entry.kind().name())
                .param("account", entry.accountId())
                .param("actor", entry.actor())
                .param("role", entry.role())
                .param("unit", entry.unitId())
                .param("insurer", entry.insurerId())
                .param("case", entry.caseId())
                .param("subject", entry.subject())
                .param("reason", entry.reason())
                .param("address", entry.address())
                .param("mac", macs.of(entry));
    }

    @Override
    public List<AuditEntry> search(Search search, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        if (search.from() != null) {
            conditions.add("at >= :from");
            values.put("from", search.from().atOffset(ZoneOffset.UTC));
        }
        if (search.until() != null) {
            conditions.add("at < :until");
            values.put("until", search.until().atOffset(ZoneOffset.UTC));
        }
        if (search.actor() != null) {
            conditions.add("(strpos(actor, :actor) > 0 or (account_id is null and strpos(subject, :actor) > 0))");
            values.put("actor", search.actor());
        }
        if (search.caseId() != null) {
            conditions.add("case_id = :case");
            values.put("case", search.caseId());
        }
        if (search.kind() != null) {
            conditions.add("kind = :kind");
            values.put("kind", search.kind().name());
        }
        return list(conditions, values, search.before(), limit);
    }

    @Override
    public List<AuditEntry> looksAt(CaseId caseId, @Nullable Place before, int limit) {
        return list(
                List.of("case_id = :case", "kind in ('LOOK', 'FULL_VIEW')"),
                Map.of("case", caseId.value()),
                before,
                limit);
    }

    private List<AuditEntry> list(
            List<String> conditions, Map<String, Object> values, @Nullable Place before, int limit) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> parameters = new LinkedHashMap<>(values);
        if (before != null) {
            all.add("(at, id) < (:beforeAt, :beforeId)");
            parameters.put("beforeAt", before.at().atOffset(ZoneOffset.UTC));
            parameters.put("beforeId", before.id());
        }
        parameters.put("limit", limit);
        return jdbc.sql("select " + AuditRows.COLUMNS + " from audit.entry"
                        + (all.isEmpty() ? "" : " where " + String.join(" and ", all))
                        + " order by at desc, id desc limit :limit")
                .params(parameters)
                .query((row, number) -> AuditRows.read(row))
                .list();
    }
}
