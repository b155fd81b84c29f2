package kuaichu.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes that the docket grew, and hears it from them (节点间通知). Rung once per look of the tail, never inside a
 * transaction that writes: notifying commits wait for each other. A bell that is not heard costs nothing but the tail's slow poll.
 */
@Component
class DocketBell implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DocketBell.class);
    private static final String CHANNEL = "docket_grew";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final String node = UUID.randomUUID().toString();
    private volatile Runnable heard = () -> {};
    private volatile boolean running;
    private @Nullable Thread thread;

    DocketBell(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** What to do when another node rings; called on the bell's thread. */
    void whenHeard(Runnable action) {
        heard = action;
    }

    /** Committed at once; a failure is only a slower reader elsewhere. */
    void ring() {
        try {
            jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, node).query().singleRow();
        } catch (RuntimeException e) {
            LOG.debug("the other nodes were not told", e);
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("docket-bell").start(this::listen);
    }

    /** Rings at itself, so that the listener gives its connection back whole; one that hears nothing any more is interrupted. */
    @Override
    public void stop() {
        running = false;
        ring();
        if (thread != null && !ended(thread)) {
            thread.interrupt();
        }
    }

    private static boolean ended(Thread listener) {
        try {
            return listener.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.debug("the other nodes are not heard, trying again", e);
                    LockSupport.parkNanos(PATIENCE.toNanos());
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection wire = connection.unwrap(PGConnection.class);
        while (running) {
            PGNotification[] rung = wire.getNotifications((int) PATIENCE.toMillis());
            for (PGNotification ring : rung == null ? new PGNotification[0] : rung) {
                if (!ring.getParameter().equals(node)) {
                    heard.run();
                }
            }
        }
    }
}
