/** The database behind the platform: embedded or own server, pool, migrations per module in floor order. */
@NamedInterface("persistence")
@NullMarked
package kuaichu.platform.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
