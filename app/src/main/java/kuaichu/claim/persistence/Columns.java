package kuaichu.claim.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kuaichu.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Between the types of the field and those of columns. */
final class Columns {
    private Columns() {}

    /** Parameters in order; a list that may hold nulls. */
    static List<@Nullable Object> row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>(values.length + 1);
        for (@Nullable Object value : values) {
            row.add(value);
        }
        return row;
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant findTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static <T> @Nullable T findId(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    static @Nullable Money findMoney(ResultSet row, String column) throws SQLException {
        Long fen = row.getObject(column, Long.class);
        return fen == null ? null : Money.ofFen(fen);
    }

    static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }
}
