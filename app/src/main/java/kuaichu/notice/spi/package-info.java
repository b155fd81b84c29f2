/** Ports of the notice module: the SMS gateway; the adapter lives in {@code partner.sms}. */
@NamedInterface("spi")
@NullMarked
package kuaichu.notice.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
