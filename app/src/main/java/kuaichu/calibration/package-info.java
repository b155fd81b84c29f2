/**
 * Deciding alike (校准): how the city decided the same facts, blind second readings, monthly calibration. It changes no case and writes
 * no entries. Owns the schema {@code calibration}.
 */
@ApplicationModule(
        displayName = "校准",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
            "vault",
            "desk",
            "accident",
            "determination"
        })
@NullMarked
package kuaichu.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
