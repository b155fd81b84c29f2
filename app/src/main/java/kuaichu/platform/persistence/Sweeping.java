package kuaichu.platform.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import kuaichu.platform.KeptCommands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets kept answers after a week: no client repeats a command later than that. */
@Configuration(proxyBeanMethods = false)
class Sweeping {
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> sweepCommands(KeptCommands commands, Clock clock) {
        return Tasks.recurring("platform.sweep-commands", FixedDelay.ofHours(1))
                .execute((instance, context) ->
                        commands.deleteBefore(clock.instant().minus(KEPT)));
    }
}
