/** The rules of the ordinary procedure; no Spring, no SQL. */
@NullMarked
package kuaichu.procedure.domain;

import org.jspecify.annotations.NullMarked;
