package kuaichu.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was forgotten (删除记录). */
@Repository
public class RetentionRuns {
    private final JdbcClient jdbc;

    RetentionRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One run over one kind.
     *
     * @param endedBefore what ended before this was forgotten
     */
    public record Run(
            UUID runId,
            String kind,
            String article,
            String period,
            Instant ranAt,
            Instant endedBefore,
            long forgotten) {}

    void add(Run run) {
        jdbc.sql("insert into retention.run (run_id, kind, article, period, ran_at, ended_before, forgotten)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (run_id)"
                        + " do update set forgotten = retention.run.forgotten + excluded.forgotten")
                .params(
                        run.runId(),
                        run.kind(),
                        run.article(),
                        run.period(),
                        run.ranAt().atOffset(ZoneOffset.UTC),
                        run.endedBefore().atOffset(ZoneOffset.UTC),
                        run.forgotten())
                .update();
    }

    /** The newest of a kind, also when it found nothing. */
    public Optional<Run> findLast(String kind) {
        return jdbc.sql("select * from retention.run where kind = ? order by run_id desc limit 1")
                .param(kind)
                .query(RetentionRuns::read)
                .optional();
    }

    /** Runs that forgot something, newest first. */
    public List<Run> list(@Nullable UUID before, int limit) {
        return jdbc.sql(
                        "select * from retention.run where forgotten > 0 and (cast(:before as uuid) is null or run_id < :before)"
                                + " order by run_id desc limit :limit")
                .param("before", before, java.sql.Types.OTHER)
                .param("limit", limit)
                .query(RetentionRuns::read)
                .list();
    }

    private static Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("run_id", UUID.class),
                row.getString("kind"),
                row.getString("article"),
                row.getString("period"),
                row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_before", OffsetDateTime.class).toInstant(),
                row.getLong("forgotten"));
    }
}
