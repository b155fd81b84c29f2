package kuaichu.rating;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ratings as kept. */
@Component
class RatingTable {
    private final JdbcClient jdbc;

    RatingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the party rated that subject before */
    boolean insert(CaseId caseId, Rating rating, List<InsurerId> insurers) {
        return jdbc.sql("""
                insert into rating.rating (rating_id, case_id, party_id, party_label, subject, insurer_ids, attitude, efficiency,
                  satisfaction, suggestion, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_id, party_id, subject) do nothing""")
                        .params(row(
                                UuidCreator.getTimeOrderedEpoch(),
                                caseId.value(),
                                rating.partyId().value(),
                                rating.partyLabel(),
                                rating.subject().name(),
                                insurers.stream().map(InsurerId::value).toArray(UUID[]::new),
                                rating.attitude(),
                                rating.efficiency(),
                                rating.satisfaction(),
                                rating.suggestion(),
                                rating.givenAt().atOffset(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    List<Rating> list(CaseId caseId) {
        return jdbc.sql("select * from rating.rating where case_id = ? order by given_at, rating_id")
                .params(row(caseId.value()))
                .query(RatingTable::read)
                .list();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>(values.length);
        for (@Nullable Object value : values) {
            row.add(value);
        }
        return row;
    }

    private static Rating read(ResultSet row, int number) throws SQLException {
        return new Rating(
                new PartyId(row.getObject("party_id", UUID.class)),
                row.getString("party_label"),
                RatingSubject.valueOf(row.getString("subject")),
                row.getInt("attitude"),
                row.getInt("efficiency"),
                row.getInt("satisfaction"),
                row.getString("suggestion"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
