package kuaichu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kuaichu.testkit.SharedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh database and data directory for the platform under test. */
class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "kuaichu.data=" + temporaryDirectory(),
                        "kuaichu.web=" + temporaryDirectory(),
                        "kuaichu.demo=true",
                        "kuaichu.unlimited-addresses=127.0.0.1",
                        "kuaichu.db.url=" + SharedPostgres.newDatabase(),
                        "kuaichu.db.require-durable=false")
                .applyTo(context);
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("kuaichu-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
