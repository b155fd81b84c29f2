/** What partners tell us (回调): verified, never taken twice. */
@NullMarked
package kuaichu.partner.callback;

import org.jspecify.annotations.NullMarked;
