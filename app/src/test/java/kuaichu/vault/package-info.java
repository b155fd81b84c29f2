/** Tests of the vault. */
@NullMarked
package kuaichu.vault;

import org.jspecify.annotations.NullMarked;
