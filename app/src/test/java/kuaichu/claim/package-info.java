/** Claims through the public interface. */
@NullMarked
package kuaichu.claim;

import org.jspecify.annotations.NullMarked;
