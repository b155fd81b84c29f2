/**
 * The case file (案件卷宗页): everything about one case on one page, its timeline and its live stream, for whoever may see it.
 * Owns no schema; reads {@code accident}, {@code determination}, {@code claim}, {@code vault}, {@code retention}, {@code document}, {@code desk}.
 */
@ApplicationModule(
        displayName = "案件页",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "audit",
            "org",
            "vault",
            "retention",
            "desk",
            "document",
            "accident",
            "signing",
            "determination",
            "claim",
            "followup"
        })
@NullMarked
package kuaichu.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
