/** Attacks on the running platform, and the table of who gets through where; counted, without a gap. */
@NullMarked
package kuaichu.security;

import org.jspecify.annotations.NullMarked;
