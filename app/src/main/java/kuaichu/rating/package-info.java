/**
 * Ratings (评价): officer and insurer rated separately by each party after the case is closed.
 * Owns the schema {@code rating}; writes {@code rating.given}.
 */
@ApplicationModule(
        displayName = "评价",
        allowedDependencies = {"platform", "platform :: web", "docket", "access", "accident", "claim"})
@NullMarked
package kuaichu.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
