/** What the modules above tell signing about their papers (签署方接口). */
@NamedInterface("spi")
@NullMarked
package kuaichu.signing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
