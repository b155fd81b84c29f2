/** Tests of the vault's pictures. */
@NullMarked
package kuaichu.vault.application;

import org.jspecify.annotations.NullMarked;
