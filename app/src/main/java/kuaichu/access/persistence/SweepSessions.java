package kuaichu.access.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import kuaichu.access.domain.Sessions;
import kuaichu.platform.Limits;
import kuaichu.platform.Limits.Whose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes sessions and counts of codes that are over: what authenticates is not kept longer than needed (剩余信息保护). */
@Configuration(proxyBeanMethods = false)
class SweepSessions {
    @Bean
    RecurringTask<Void> sweepEndedSessions(Sessions sessions, JdbcClient jdbc, Clock clock) {
        Duration longest = Stream.of(Whose.PHONE, Whose.ADDRESS)
                .flatMap(whose -> Limits.of("code-sent", whose).stream())
                .map(Limits.Limit::within)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Tasks.recurring("access.sweep-sessions", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> {
                    sessions.deleteExpired(clock.instant());
                    jdbc.sql("delete from access.code_sent where at < ?")
                            .param(clock.instant().minus(longest).atOffset(ZoneOffset.UTC))
                            .update();
                });
    }
}
