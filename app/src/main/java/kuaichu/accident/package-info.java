/**
 * The accident case (事故): intake, parties, triage, evidence fixed, clearance, life cycle, closure.
 * Owns the schema {@code accident}; writes {@code accident.*} entries.
 */
@ApplicationModule(
        displayName = "事故",
        allowedDependencies = {"platform", "platform :: web", "docket", "access", "org", "vault", "desk", "document"})
@NullMarked
package kuaichu.accident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
