/**
 * Legal documents (文书): templates, numbers, PDF, seal, verification.
 * Owns the schema {@code document}; writes {@code document.issued}.
 */
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"platform", "platform :: web", "docket", "access", "org"})
@NullMarked
package kuaichu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
