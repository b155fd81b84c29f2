/** Calls that must happen (必达调用): kept, tried with back-off, dead-lettered, sent again by a person. */
@NullMarked
package kuaichu.partner.calls;

import org.jspecify.annotations.NullMarked;
