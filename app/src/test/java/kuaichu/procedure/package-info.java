/** The ordinary procedure over HTTP. */
@NullMarked
package kuaichu.procedure;

import org.jspecify.annotations.NullMarked;
