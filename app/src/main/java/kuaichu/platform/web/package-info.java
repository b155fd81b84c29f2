/** What every web edge shares: permits, visibility checks, problem details, idempotent commands, pages. */
@NamedInterface("web")
@NullMarked
package kuaichu.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
