/** Kuaichu (快处): one accident from the roadside to the payout. */
@NullMarked
package kuaichu;

import org.jspecify.annotations.NullMarked;
