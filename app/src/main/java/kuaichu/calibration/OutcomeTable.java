package kuaichu.calibration;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kuaichu.kernel.id.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL on {@code calibration.outcome}. */
@Repository
class OutcomeTable {
    private final JdbcClient jdbc;

    OutcomeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often an outcome came, and how often of these the officer decided otherwise than proposed. */
    record Share(String outcome, long count, long overridden) {}

    /** A case without anything that says which. */
    record Recent(String outcome, boolean overridden, Instant issuedAt) {}

    /** What holds of the case: an earlier determination of it counts no longer. */
    void store(CaseId caseId, String pattern, String outcome, boolean overridden, Instant at) {
        jdbc.sql("""
                        insert into calibration.outcome (case_id, pattern, outcome, overridden, issued_at) values (?, ?, ?, ?, ?)
                        on conflict (case_id) do update set pattern = excluded.pattern, outcome = excluded.outcome,
                          overridden = excluded.overridden, issued_at = excluded.issued_at""")
                .params(caseId.value(), pattern, outcome, overridden, at.atOffset(UTC))
                .update();
    }

    void forget(CaseId caseId) {
        jdbc.sql("delete from calibration.outcome where case_id = ?")
                .param(caseId.value())
                .update();
    }

    void clear() {
        jdbc.sql("truncate calibration.outcome").update();
    }

    List<Share> shares(String pattern, CaseId except) {
        return jdbc.sql("""
                        select outcome, count(*), count(*) filter (where overridden) from calibration.outcome
                        where pattern = ? and case_id <> ? group by 1 order by 2 desc, 1""")
                .params(pattern, except.value())
                .query((row, number) -> new Share(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    List<Recent> recent(String pattern, CaseId except, int limit) {
        return jdbc.sql("""
                        select outcome, overridden, issued_at from calibration.outcome where pattern = ? and case_id <> ?
                        order by issued_at desc limit ?""")
                .params(pattern, except.value(), limit)
                .query((row, number) -> new Recent(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
