/** What every partner stands on: scripted clock, journal, conduct (faults), call log, signatures, callbacks. */
@NullMarked
package kuaichu.sandbox.state;

import org.jspecify.annotations.NullMarked;
