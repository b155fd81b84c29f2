package kuaichu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import kuaichu.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PlatformBootsTest {
    private final JdbcClient jdbc;

    PlatformBootsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void every_module_with_migrations_has_its_own_schema_and_history() {
        assertThat(jdbc.sql("select count(*) from platform.schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
