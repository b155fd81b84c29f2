/**
 * Remedies (救济): review of a determination (复核) and mediation of damages (损害赔偿调解), from the application to the served paper.
 * Owns the schema {@code remedy}; writes {@code remedy.*} entries.
 */
@ApplicationModule(
        displayName = "救济",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
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
package kuaichu.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
