package kuaichu.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kuaichu.platform.StartRefused;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings every module's schema up to date (数据库迁移): one folder, one schema and one history per module, lower floors first. */
final class ModuleMigrations {
    /** Floors of ARCHITECTURE.md, bottom up. */
    private static final List<String> MODULES = List.of(
            "platform",
            "docket",
            "org",
            "audit",
            "access",
            "vault",
            "retention",
            "desk",
            "document",
            "accident",
            "signing",
            "serving",
            "determination",
            "procedure",
            "claim",
            "followup",
            "calibration",
            "remedy",
            "notice",
            "rating",
            "archive",
            "partner");

    private ModuleMigrations() {}

    static void run(DataSource dataSource) {
        for (String module : outdated(dataSource)) {
            migrate(dataSource, module);
        }
    }

    /** Bottom up. */
    private static List<String> outdated(DataSource dataSource) {
        List<String> outdated = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            MigrationHistory history = new MigrationHistory(connection);
            for (String module : MODULES) {
                Resource[] scripts = scripts(module);
                if (scripts.length > 0 && !history.isComplete(module, scripts)) {
                    outdated.add(module);
                }
            }
        } catch (SQLException e) {
            throw new StartRefused("The database server does not answer: " + e.getMessage(), e);
        }
        return outdated;
    }

    private static Resource[] scripts(String module) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath:db/migration/" + module + "/V*.sql");
        } catch (java.io.FileNotFoundException e) {
            return new Resource[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(DataSource dataSource, String module) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/" + module)
                .defaultSchema(module)
                .createSchemas(true)
                .table("schema_history")
                .load()
                .migrate();
    }
}
