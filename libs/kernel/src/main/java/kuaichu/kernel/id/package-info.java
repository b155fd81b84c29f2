/** Typed identities of the field's things; ordered by time of creation (UUIDv7). */
@NullMarked
package kuaichu.kernel.id;

import org.jspecify.annotations.NullMarked;
