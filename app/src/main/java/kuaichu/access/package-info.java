/**
 * Identity and access (身份权限): accounts, sessions, second factor, scope on cases.
 * Owns the schema {@code access}; writes no docket entries.
 */
@ApplicationModule(
        displayName = "身份权限",
        allowedDependencies = {"platform", "platform :: web", "org", "audit"})
@NullMarked
package kuaichu.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
