package kuaichu.partner.calls;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.partner.PartnerSettings;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task that wakes a call, and who may see calls. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnerSettings.class)
class CallConfiguration {
    /** The process may die between call and completion; then the call is made again, which its idempotency key allows. */
    @Bean
    Task<Void> partnerCallTask(ObjectProvider<CallRunner> runner) {
        return Tasks.custom(ScheduledCalls.TASK, Void.class)
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(runner.getObject().attempt(UUID.fromString(instance.getId()))));
    }

    private static CompletionHandler<Void> next(Optional<Duration> pause) {
        return (complete, operations) -> pause.ifPresentOrElse(
                wait -> operations.reschedule(complete, complete.getTimeDone().plus(wait)), operations::remove);
    }

    @Bean
    Visibility partnerCallVisibility(CallTable calls, CaseScope scope) {
        return new CallVisibility(calls, scope);
    }

    /** The centre sees the calls of the cases it sees and those about no case, nobody else any. */
    private record CallVisibility(CallTable calls, CaseScope scope) implements Visibility {
        @Override
        public String pathVariable() {
            return "callId";
        }

        @Override
        public boolean isVisible(Actor actor, UUID id) {
            return actor.is(Role.CENTRE)
                    && calls.find(id)
                            .filter(call -> call.caseId() == null || scope.isVisible(actor, call.caseId()))
                            .isPresent();
        }
    }
}
