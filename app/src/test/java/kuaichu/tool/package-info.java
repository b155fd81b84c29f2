/** Tests of the commands that work beside the platform. */
@NullMarked
package kuaichu.tool;

import org.jspecify.annotations.NullMarked;
