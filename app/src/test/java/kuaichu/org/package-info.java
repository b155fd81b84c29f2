/** The organisations through their public face. */
@NullMarked
package kuaichu.org;

import org.jspecify.annotations.NullMarked;
