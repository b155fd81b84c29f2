/** Tests of the accident case through its public faces. */
@NullMarked
package kuaichu.accident;

import org.jspecify.annotations.NullMarked;
