/**
 * Command line tools (命令行工具) that work without a running platform or from outside it: verify, evaluate, demo. No Spring.
 * Owns no schema; writes no docket entries; nobody depends on it.
 */
@ApplicationModule(
        displayName = "命令行工具",
        allowedDependencies = {"platform", "platform :: persistence", "docket", "document", "accident"})
@NullMarked
package kuaichu.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
