/** The verifier alone. */
@NullMarked
package kuaichu.verifier;

import org.jspecify.annotations.NullMarked;
