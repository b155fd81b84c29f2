/** Rows of the schema {@code determination}. */
@NullMarked
package kuaichu.determination.persistence;

import org.jspecify.annotations.NullMarked;
