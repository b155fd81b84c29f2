/** The bank (银行代付). */
@NullMarked
package kuaichu.partner.bank;

import org.jspecify.annotations.NullMarked;
