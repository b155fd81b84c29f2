/** One class per use case of review and mediation. */
@NullMarked
package kuaichu.remedy.application;

import org.jspecify.annotations.NullMarked;
