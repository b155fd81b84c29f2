/**
 * Notices (通知): SMS and in-app messages caused by docket entries.
 * Owns the schema {@code notice}; reads {@code accident.*}, {@code determination.*}, {@code signing.*}, {@code claim.*}, {@code followup.*}; writes {@code notice.*}.
 */
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "docket",
            "access",
            "org",
            "accident",
            "determination",
            "claim"
        })
@NullMarked
package kuaichu.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
