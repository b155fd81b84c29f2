/** Steps of the procedure, one class a use case. */
@NullMarked
package kuaichu.procedure.application;

import org.jspecify.annotations.NullMarked;
