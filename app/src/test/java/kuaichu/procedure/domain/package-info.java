/** Rules of the procedure. */
@NullMarked
package kuaichu.procedure.domain;

import org.jspecify.annotations.NullMarked;
