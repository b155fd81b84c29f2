/** Tests of work items. */
@NullMarked
package kuaichu.desk;

import org.jspecify.annotations.NullMarked;
