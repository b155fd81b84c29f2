/**
 * Serving (送达): consent to electronic service, the way each document reaches each party, the receipt (送达回证) of every serving.
 * Owns the schema {@code serving}; writes {@code serving.*} entries.
 */
@ApplicationModule(
        displayName = "送达",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
            "desk",
            "document",
            "accident",
            "accident :: spi"
        })
@NullMarked
package kuaichu.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
