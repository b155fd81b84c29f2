package kuaichu.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit trail is sealed every ten seconds. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    RecurringTask<Void> sealAuditTrail(SealAudit seals) {
        return Tasks.recurring("audit.seal", FixedDelay.ofSeconds(10)).execute((instance, context) -> seals.run());
    }
}
