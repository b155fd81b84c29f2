/** Tests of the platform, through its public faces. */
@NullMarked
package kuaichu;

import org.jspecify.annotations.NullMarked;
