package kuaichu.signing.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signing puts into the house. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(10);

    /** One node at a time looks at the clocks of the envelopes. */
    @Bean
    RecurringTask<Void> strikeSigningClocks(SigningClocks clocks) {
        return Tasks.recurring("signing.clocks", FixedDelay.of(EVERY)).execute((instance, context) -> clocks.strike());
    }
}
