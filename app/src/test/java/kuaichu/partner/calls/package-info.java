/** Tests of the package of the same name. */
@NullMarked
package kuaichu.partner.calls;

import org.jspecify.annotations.NullMarked;
