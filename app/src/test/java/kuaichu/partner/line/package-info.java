/** Tests of the package of the same name. */
@NullMarked
package kuaichu.partner.line;

import org.jspecify.annotations.NullMarked;
