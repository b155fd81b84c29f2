/** Ratings over HTTP. */
@NullMarked
package kuaichu.rating;

import org.jspecify.annotations.NullMarked;
