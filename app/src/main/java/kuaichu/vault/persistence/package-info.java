/** Tables and files of the vault. */
@NullMarked
package kuaichu.vault.persistence;

import org.jspecify.annotations.NullMarked;
