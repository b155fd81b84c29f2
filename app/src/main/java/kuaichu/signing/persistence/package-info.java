/** Tables and rule file of signing (签署存储). */
@NullMarked
package kuaichu.signing.persistence;

import org.jspecify.annotations.NullMarked;
