package kuaichu.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings every module's schema up to date (数据库迁移): one folder, one schema and one history per module, lower floors first. */
final class ModuleMigrations {
    /** Floors of ARCHITECTURE.md, bottom up. */
    private static final List<String> MODULES = List.of(
            "platform",
            "docket",
            "org",
            "access",
            "vault",
            "desk",
            "document",
            "accident",
            "determination",
            "claim",
            "notice",
            "rating",
            "partner");

    private ModuleMigrations() {}

    static void run(DataSource dataSource) {
        MODULES.stream().filter(ModuleMigrations::hasFolder).forEach(module -> migrate(dataSource, module));
    }

    private static boolean hasFolder(String module) {
        try {
            return new PathMatchingResourcePatternResolver()
                            .getResources("classpath:db/migration/" + module + "/V*.sql")
                            .length
                    > 0;
        } catch (java.io.FileNotFoundException e) {
            return false;
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
