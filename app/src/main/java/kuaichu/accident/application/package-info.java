/** One class per use case of the accident case. */
@NullMarked
package kuaichu.accident.application;

import org.jspecify.annotations.NullMarked;
