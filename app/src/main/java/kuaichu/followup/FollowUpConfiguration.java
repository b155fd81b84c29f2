package kuaichu.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the next-day check puts into the house. */
@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {
    private static final Duration EVERY = Duration.ofMinutes(1);

    /** One node at a time. */
    @Bean
    RecurringTask<Void> askDueFollowUps(AskFollowUps asking) {
        return Tasks.recurring("followup.ask", FixedDelay.of(EVERY)).execute((instance, context) -> asking.ask());
    }
}
