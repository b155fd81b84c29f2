/** Messages in PostgreSQL. */
@NullMarked
package kuaichu.notice.persistence;

import org.jspecify.annotations.NullMarked;
