/**
 * Adapters to outside systems (对接), one sub-package a system; they implement ports of the modules below.
 * Owns the schema {@code partner}; writes {@code partner.*} entries.
 */
@ApplicationModule(
        displayName = "对接",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "access :: spi",
            "org",
            "accident",
            "accident :: spi",
            "claim",
            "claim :: spi",
            "notice",
            "notice :: spi",
            "determination"
        })
@NullMarked
package kuaichu.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
