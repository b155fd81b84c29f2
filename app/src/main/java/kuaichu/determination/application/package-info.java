/** One class per use case of negotiation and determination. */
@NullMarked
package kuaichu.determination.application;

import org.jspecify.annotations.NullMarked;
