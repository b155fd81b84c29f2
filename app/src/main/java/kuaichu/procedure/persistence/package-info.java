/** The procedure in PostgreSQL, personal data sealed. */
@NullMarked
package kuaichu.procedure.persistence;

import org.jspecify.annotations.NullMarked;
