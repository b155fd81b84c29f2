/**
 * The docket (案卷): append-only, hash-chained ledger of every case, durable subscriptions, live stream.
 * Owns the schema {@code docket}; writes the entries other modules hand it; reads none for itself.
 */
@ApplicationModule(
        displayName = "案卷",
        allowedDependencies = {"platform", "platform :: web"})
@NullMarked
package kuaichu.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
