package kuaichu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kuaichu.sandbox.Sandbox;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Another platform on the database, the keys, the partners and the clock of the platform under test. */
public final class SecondNode implements AutoCloseable {
    private static final List<String> SHARED =
            List.of("kuaichu.db.url", "kuaichu.db.require-durable", "kuaichu.unlimited-addresses");

    private final ConfigurableApplicationContext context;

    private SecondNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With a data directory of its own. */
    public static SecondNode start(Environment first, Sandbox partners, SettableClock clock, Path data) {
        List<String> settings = new ArrayList<>();
        settings.add("--server.port=0");
        settings.add("--kuaichu.data=" + data);
        settings.add("--kuaichu.web=" + data);
        settings.add("--kuaichu.keys=" + Path.of(first.getRequiredProperty("kuaichu.data"), "keys.json"));
        settings.add("--kuaichu.partner.base-url=" + partners.uri());
        settings.add("--kuaichu.partner.secret-file=" + SandboxSecret.file());
        SHARED.forEach(name -> settings.add("--" + name + "=" + first.getRequiredProperty(name)));
        return new SecondNode(new SpringApplicationBuilder(Kuaichu.class)
                .initializers(context -> share((GenericApplicationContext) context, clock))
                .run(settings.toArray(String[]::new)));
    }

    private static void share(GenericApplicationContext context, SettableClock clock) {
        context.getBeanFactory().registerSingleton("noTestConfiguration", new NoTestConfiguration());
        context.registerBean("settableClock", SettableClock.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean("sentCodes", SentCodes.class, SentCodes::new, bean -> bean.setPrimary(true));
    }

    public String base() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the first node gets from its test configuration is handed over instead of made again. */
    private static final class NoTestConfiguration extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NoTestConfiguration;
        }

        @Override
        public int hashCode() {
            return Objects.hash(NoTestConfiguration.class);
        }
    }
}
