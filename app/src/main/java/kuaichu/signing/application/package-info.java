/** Use cases of signing (签署用例). */
@NullMarked
package kuaichu.signing.application;

import org.jspecify.annotations.NullMarked;
