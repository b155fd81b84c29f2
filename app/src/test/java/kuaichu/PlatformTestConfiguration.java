package kuaichu;

import kuaichu.testkit.SettableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
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
}
