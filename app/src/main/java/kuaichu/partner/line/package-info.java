/** The way out to a partner (线路): time limits, circuit, signatures, masked log of every exchange. */
@NullMarked
package kuaichu.partner.line;

import org.jspecify.annotations.NullMarked;
