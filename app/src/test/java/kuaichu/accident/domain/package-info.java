/** Tests of the rules of the case. */
@NullMarked
package kuaichu.accident.domain;

import org.jspecify.annotations.NullMarked;
