/** Tests of signing through the public interface. */
@NullMarked
package kuaichu.signing;

import org.jspecify.annotations.NullMarked;
