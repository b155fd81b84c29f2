/** Ports this module needs from outside systems. */
@NamedInterface("spi")
@NullMarked
package kuaichu.accident.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
