/** Tests of media formats and digests. */
@NullMarked
package kuaichu.vault.domain;

import org.jspecify.annotations.NullMarked;
