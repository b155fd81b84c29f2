/** Ports of the vault: where originals and their derived copies are kept. */
@NullMarked
package kuaichu.vault.spi;

import org.jspecify.annotations.NullMarked;
