/** Tests of the outside world over its own wire. */
@NullMarked
package kuaichu.sandbox;

import org.jspecify.annotations.NullMarked;
