/** The case page, its timeline and its live stream, over HTTP. */
@NullMarked
package kuaichu.casefile;

import org.jspecify.annotations.NullMarked;
