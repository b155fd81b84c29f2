/**
 * The evidence vault (证据): digests first, resumable originals, immutable by content hash, derived thumbnails.
 * Owns the schema {@code vault}; writes {@code vault.*} entries.
 */
@ApplicationModule(
        displayName = "证据",
        allowedDependencies = {"platform", "platform :: web", "docket", "access"})
@NullMarked
package kuaichu.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
