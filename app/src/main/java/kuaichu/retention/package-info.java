/**
 * Retention (留存与删除): how long what is kept, as effective-dated city data; forgets what is over and writes down what it forgot.
 * Owns the schema {@code retention}; what is forgotten belongs to the modules that implement {@code platform.Held}.
 */
@ApplicationModule(
        displayName = "留存",
        allowedDependencies = {"platform", "platform :: web", "audit"})
@NullMarked
package kuaichu.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
