/** Ports of the access module: the way a sign-in code reaches its phone; the adapter lives in {@code partner.sms}. */
@NamedInterface("spi")
@NullMarked
package kuaichu.access.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
