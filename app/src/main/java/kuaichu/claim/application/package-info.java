/** One class per use case of a claim, and the calls to insurers and the bank. */
@NullMarked
package kuaichu.claim.application;

import org.jspecify.annotations.NullMarked;
