/**
 * The desk (工作台): work items, queues, claim-next, locks, promise clocks that escalate, legal deadlines (法定期限) that warn.
 * Owns the schema {@code desk}; writes {@code desk.escalated} and {@code desk.deadline-*}.
 */
@ApplicationModule(
        displayName = "工作台",
        allowedDependencies = {"platform", "platform :: web", "docket", "access", "org"})
@NullMarked
package kuaichu.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
