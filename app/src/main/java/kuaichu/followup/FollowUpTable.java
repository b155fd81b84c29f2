package kuaichu.followup;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checks as kept; one per party of a case. */
@Component
class FollowUpTable {
    private static final String ONE = " where case_id = :case and party_id = :party";

    private final JdbcClient jdbc;

    FollowUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without effect when the party has one; a determination after an agreement asks no second time. */
    void plan(CaseId caseId, PartyId partyId, String label, Instant dueAt) {
        jdbc.sql("insert into followup.follow_up (case_id, party_id, party_label, due_at) values (?, ?, ?, ?)"
                        + " on conflict (case_id, party_id) do nothing")
                .params(caseId.value(), partyId.value(), label, dueAt.atOffset(UTC))
                .update();
    }

    List<FollowUp> listDue(Instant now, int limit) {
        return jdbc.sql(
                        "select * from followup.follow_up where asked_at is null and due_at <= ? order by due_at limit ?")
                .params(now.atOffset(UTC), limit)
                .query(FollowUpTable::read)
                .list();
    }

    /** @return false when another node asked */
    boolean markAsked(FollowUp followUp, Instant at) {
        return one("update followup.follow_up set asked_at = :at" + ONE + " and asked_at is null", followUp)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    void markAnswered(FollowUp followUp, Set<Concern> concerns, Instant at) {
        one("update followup.follow_up set answered_at = :at, concerns = :concerns" + ONE, followUp)
                .param("at", at.atOffset(UTC))
                .param("concerns", concerns.stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }

    void markHandled(FollowUp followUp, Instant at) {
        one("update followup.follow_up set handled_at = :at" + ONE, followUp)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private JdbcClient.StatementSpec one(String sql, FollowUp followUp) {
        return jdbc.sql(sql)
                .param("case", followUp.caseId().value())
                .param("party", followUp.partyId().value());
    }

    Optional<FollowUp> find(CaseId caseId, PartyId partyId) {
        return jdbc.sql("select * from followup.follow_up" + ONE)
                .param("case", caseId.value())
                .param("party", partyId.value())
                .query(FollowUpTable::read)
                .optional();
    }

    List<FollowUp> list(CaseId caseId) {
        return jdbc.sql("select * from followup.follow_up where case_id = ? order by party_label")
                .param(caseId.value())
                .query(FollowUpTable::read)
                .list();
    }

    private static FollowUp read(ResultSet row, int number) throws SQLException {
        String[] concerns = (String[]) row.getArray("concerns").getArray();
        return new FollowUp(
                new CaseId(row.getObject("case_id", UUID.class)),
                new PartyId(row.getObject("party_id", UUID.class)),
                row.getString("party_label"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "asked_at"),
                instant(row, "answered_at"),
                Arrays.stream(concerns).map(Concern::valueOf).toList(),
                instant(row, "handled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
