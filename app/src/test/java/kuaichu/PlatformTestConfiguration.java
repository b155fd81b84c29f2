package kuaichu;

import java.net.URI;
import java.nio.file.Path;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.SandboxOptions;
import kuaichu.testkit.SettableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.json.JsonMapper;

/** What every platform test finds in the context. */
@TestConfiguration(proxyBeanMethods = false)
class PlatformTestConfiguration {
    @Bean
    @Primary
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    @Primary
    SentCodes sentCodes() {
        return new SentCodes();
    }

    @Bean
    @Lazy
    Api api(Environment environment, JsonMapper mapper, SentCodes codes) {
        return new Api(environment, mapper, codes);
    }

    /** The partners, on the same clock. A test that lets one of them fail heals it again. */
    @Bean
    Sandbox sandbox(SettableClock clock) {
        Path data = SandboxSecret.newFolder();
        return Sandbox.start(
                new SandboxOptions(0, data, SandboxSecret.TEXT, URI.create("http://127.0.0.1:1"), clock, true));
    }

    @Bean
    DynamicPropertyRegistrar partnersAreInTheSandbox(Sandbox sandbox) {
        return registry -> {
            registry.add("kuaichu.partner.base-url", sandbox::uri);
            registry.add("kuaichu.partner.secret-file", SandboxSecret::file);
        };
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> callbacksComeHere(Sandbox sandbox) {
        return event -> sandbox.platformAt(
                URI.create("http://127.0.0.1:" + event.getWebServer().getPort()));
    }
}
