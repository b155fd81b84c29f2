/**
 * Claims (理赔): exposures, loss assessment, acceptance, payout.
 * Owns the schema {@code claim}; writes {@code claim.*} entries.
 */
@ApplicationModule(
        displayName = "理赔",
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
            "determination"
        })
@NullMarked
package kuaichu.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
