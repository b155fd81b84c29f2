package kuaichu.platform.persistence;

import java.util.Objects;
import kuaichu.platform.PlatformSettings;
import org.jspecify.annotations.Nullable;

/** A server somebody else runs ({@code KUAICHU_DB_URL}). */
record OwnServer(
        String jdbcUrl, @Nullable String user, @Nullable String password) implements DatabaseServer {
    static OwnServer of(PlatformSettings.Db db) {
        return new OwnServer(Objects.requireNonNull(db.url()), db.user(), db.password());
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
