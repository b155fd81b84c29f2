package kuaichu.platform.persistence;

import org.jspecify.annotations.Nullable;

/** A running PostgreSQL the platform may use. Closing it stops a server the platform started, and nothing else. */
interface DatabaseServer extends AutoCloseable {
    String jdbcUrl();

    @Nullable String user();

    @Nullable String password();

    @Override
    void close();
}
