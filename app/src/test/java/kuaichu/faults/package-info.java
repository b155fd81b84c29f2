/** What a killed process, a dead partner or a lost connection must not do to anybody. */
@NullMarked
package kuaichu.faults;

import org.jspecify.annotations.NullMarked;
