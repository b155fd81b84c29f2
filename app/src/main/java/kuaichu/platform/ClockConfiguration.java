package kuaichu.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock everybody injects (时钟); tests put a settable one in its place. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock(PlatformSettings settings) {
        // as exact as the database, so that what is kept and what was answered are the same
        return Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), settings.clockAhead());
    }
}
