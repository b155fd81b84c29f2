/** Rows of the schema {@code accident}. */
@NullMarked
package kuaichu.accident.persistence;

import org.jspecify.annotations.NullMarked;
