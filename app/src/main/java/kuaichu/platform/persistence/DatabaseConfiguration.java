package kuaichu.platform.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import kuaichu.platform.PlatformSettings;
import kuaichu.platform.StartRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Server, then pool, then migrations: whoever gets the data source gets a migrated, durable database. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final String DURABLE =
            "select current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes')";

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(PlatformSettings settings) {
        return settings.db().url() == null ? EmbeddedServer.start(settings.data()) : OwnServer.of(settings.db());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server, PlatformSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("platform");
        config.setJdbcUrl(server.jdbcUrl());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(settings.db().poolSize());
        config.setMinimumIdle(Math.min(4, settings.db().poolSize()));
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "kuaichu");
        HikariDataSource dataSource = new HikariDataSource(config);
        try {
            if (settings.db().requireDurable()) {
                requireDurable(dataSource);
            }
            ModuleMigrations.run(dataSource);
            return dataSource;
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }

    private static void requireDurable(HikariDataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery(DURABLE)) {
            settings.next();
            if (!"ononon".equals(settings.getString(1))) {
                throw new StartRefused(
                        "The database server may lose committed cases: switch on fsync, synchronous_commit and"
                                + " full_page_writes.");
            }
        } catch (SQLException e) {
            throw new StartRefused("The database server does not answer: " + e.getMessage(), e);
        }
    }
}
