/**
 * Liability (认定): self-negotiation, officer review, determination and its serving.
 * Owns the schema {@code determination}; writes {@code determination.*} entries.
 */
@ApplicationModule(
        displayName = "认定",
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
            "serving",
            "signing",
            "signing :: spi"
        })
@NullMarked
package kuaichu.determination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
