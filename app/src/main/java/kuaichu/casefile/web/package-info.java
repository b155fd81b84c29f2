/** The case page, the timeline and the live stream over HTTP. */
@NullMarked
package kuaichu.casefile.web;

import org.jspecify.annotations.NullMarked;
