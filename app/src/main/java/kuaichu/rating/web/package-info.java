/** The ratings over HTTP. */
@NullMarked
package kuaichu.rating.web;

import org.jspecify.annotations.NullMarked;
