/** Tests of the rules of review and mediation. */
@NullMarked
package kuaichu.remedy.domain;

import org.jspecify.annotations.NullMarked;
