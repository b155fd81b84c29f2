/**
 * Audit trail (审计日志): sign-ins, looks at cases, full views of personal data, refused accesses; sealed in a keyed chain.
 * Owns the schema {@code audit}; writes no docket entries.
 */
@ApplicationModule(
        displayName = "审计",
        allowedDependencies = {"platform", "platform :: web"})
@NullMarked
package kuaichu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
