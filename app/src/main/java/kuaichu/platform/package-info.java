/**
 * The floor everything stands on (底座): clock, actors, problem details, idempotent commands, paging, database, ciphers.
 * Owns the schema {@code platform}; writes no docket entries; depends on no other module.
 */
@ApplicationModule(
        displayName = "底座",
        allowedDependencies = {})
@NullMarked
package kuaichu.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
