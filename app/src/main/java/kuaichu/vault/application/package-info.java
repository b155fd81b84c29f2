/** Use cases of the vault: fix digests, receive originals, derive thumbnails. */
@NullMarked
package kuaichu.vault.application;

import org.jspecify.annotations.NullMarked;
