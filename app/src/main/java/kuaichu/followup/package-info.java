/**
 * Next-day check (次日回访): the day after an agreement or a determination every party is asked about pain, new damage and regret.
 * Owns the schema {@code followup}; reads {@code determination.*}; writes {@code followup.*}.
 */
@ApplicationModule(
        displayName = "次日回访",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
            "desk",
            "accident",
            "determination"
        })
@NullMarked
package kuaichu.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
