/** Expected refusals as data: a closed code, its arguments and the field it is about. */
@NullMarked
package kuaichu.kernel.problem;

import org.jspecify.annotations.NullMarked;
