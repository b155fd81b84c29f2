/**
 * The police's procedure (办案程序) beyond the simplified determination: ordinary procedure, investigation, approvals upwards.
 * Owns the schema {@code procedure}; writes {@code procedure.*} entries; what a case ends with is issued by {@code determination}.
 */
@ApplicationModule(
        displayName = "办案程序",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
            "vault",
            "desk",
            "document",
            "accident",
            "accident :: spi",
            "serving",
            "signing",
            "signing :: spi",
            "determination"
        })
@NullMarked
package kuaichu.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
