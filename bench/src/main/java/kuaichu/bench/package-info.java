/** Measurements (测量) from outside: a platform of its own in another process, spoken to by HTTP and, for the bare limit, by JDBC. */
@NullMarked
package kuaichu.bench;

import org.jspecify.annotations.NullMarked;
