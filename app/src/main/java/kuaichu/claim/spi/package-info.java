/** Ports of the claim module: the insurers' own systems and the bank; adapters live in {@code partner.insurer} and {@code partner.bank}. */
@NamedInterface("spi")
@NullMarked
package kuaichu.claim.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
