/**
 * Organisations (机构): police units, insurers and the people in them.
 * Owns the schema {@code org}; writes no docket entries.
 */
@ApplicationModule(
        displayName = "机构",
        allowedDependencies = {"platform", "platform :: web"})
@NullMarked
package kuaichu.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
