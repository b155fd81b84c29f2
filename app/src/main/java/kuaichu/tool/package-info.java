/**
 * Commands that work beside the platform (工具): verification without Spring.
 * Owns no schema; writes nothing.
 */
@ApplicationModule(
        displayName = "工具",
        allowedDependencies = {"platform", "platform :: persistence", "docket"})
@NullMarked
package kuaichu.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
