/** Tests of negotiation and determination through the public interface. */
@NullMarked
package kuaichu.determination;

import org.jspecify.annotations.NullMarked;
