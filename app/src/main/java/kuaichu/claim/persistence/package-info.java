/** The claims in PostgreSQL, schema {@code claim}, and the rules file. */
@NullMarked
package kuaichu.claim.persistence;

import org.jspecify.annotations.NullMarked;
