/** The rules of the house, held by the build; each rule is also seen red on the planted classes of package {@code planted}. */
@NullMarked
package kuaichu.architecture;

import org.jspecify.annotations.NullMarked;
