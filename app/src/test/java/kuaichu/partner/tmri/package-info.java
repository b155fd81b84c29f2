/** Tests of the package of the same name. */
@NullMarked
package kuaichu.partner.tmri;

import org.jspecify.annotations.NullMarked;
