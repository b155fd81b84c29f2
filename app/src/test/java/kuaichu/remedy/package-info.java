/** Tests of review and mediation. */
@NullMarked
package kuaichu.remedy;

import org.jspecify.annotations.NullMarked;
