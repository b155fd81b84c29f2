/** Tests of the next-day check through the public interface. */
@NullMarked
package kuaichu.followup;

import org.jspecify.annotations.NullMarked;
