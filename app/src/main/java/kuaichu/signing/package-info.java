/**
 * Signing (签署): envelopes that hold one paper for several people, what each of them saw and gave, and what happens when they do not.
 * Owns the schema {@code signing}; writes {@code signing.*} entries.
 */
@ApplicationModule(
        displayName = "签署",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
            "vault",
            "desk",
            "document",
            "accident"
        })
@NullMarked
package kuaichu.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
