/** What a signature is and when it may be given (签署规则). */
@NullMarked
package kuaichu.signing.domain;

import org.jspecify.annotations.NullMarked;
