package kuaichu.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is over is looked for every hour, by one node at a time. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {
    @Bean
    RecurringTask<Void> hourlyForgetting(ForgetByRule forget) {
        return Tasks.recurring("retention.forget", FixedDelay.ofHours(1)).execute((instance, context) -> forget.run());
    }
}
