package kuaichu.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.platform.web.Visibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk puts into the house. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(10);

    /** One node at a time looks at the promise clocks. */
    @Bean
    RecurringTask<Void> promiseClocks(EscalateBrokenPromises promises) {
        return Tasks.recurring("desk.promise-clocks", FixedDelay.of(EVERY))
                .execute((instance, context) -> promises.escalate());
    }

    /** One node at a time looks after the legal deadlines. */
    @Bean
    RecurringTask<Void> legalClocks(WatchLegalClocks clocks) {
        return Tasks.recurring("desk.legal-clocks", FixedDelay.of(EVERY))
                .execute((instance, context) -> clocks.watch());
    }

    @Bean
    Visibility workItemVisibility(WorkDesk desk) {
        return new WorkItemVisibility(desk);
    }

    private record WorkItemVisibility(WorkDesk desk) implements Visibility {
        @Override
        public String pathVariable() {
            return "workItemId";
        }

        @Override
        public boolean isVisible(kuaichu.platform.Actor actor, java.util.UUID id) {
            return desk.isVisible(actor, new WorkItemId(id));
        }
    }
}
