/** SQL of the schema access. */
@NullMarked
package kuaichu.access.persistence;

import org.jspecify.annotations.NullMarked;
