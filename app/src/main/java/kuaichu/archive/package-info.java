/**
 * The archive of a closed case (归档): what it must contain, one sealed package that verifies itself, line by line, never deleted.
 * Owns the schema {@code archive}; writes {@code archive.packed}; reads docket, vault, document, accident and the timeline's wording.
 */
@ApplicationModule(
        displayName = "归档",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
            "vault",
            "document",
            "accident",
            "casefile"
        })
@NullMarked
package kuaichu.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
