package kuaichu;

import kuaichu.testkit.SettableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What every platform test finds in the context. */
@TestConfiguration(proxyBeanMethods = false)
class PlatformTestConfiguration {
    @Bean
    @Primary
    SettableClock clock() {
        return new SettableClock();
    }
}
