/**
 * Checks a case archive (归档包) without the platform, a database or a network. Packed as one small jar into every archive: nothing here
 * may need more than the JDK, and the same checks stand in {@code archive/verify.js} for a browser.
 */
@NullMarked
package kuaichu.verifier;

import org.jspecify.annotations.NullMarked;
