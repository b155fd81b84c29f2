/** The rules of the case: moves, completeness, triage inputs; no Spring, no SQL. */
@NullMarked
package kuaichu.accident.domain;

import org.jspecify.annotations.NullMarked;
