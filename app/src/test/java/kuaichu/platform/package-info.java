/** Tests of the floor everything stands on. */
@NullMarked
package kuaichu.platform;

import org.jspecify.annotations.NullMarked;
