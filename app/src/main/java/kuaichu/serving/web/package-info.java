/** Serving over HTTP. */
@NullMarked
package kuaichu.serving.web;

import org.jspecify.annotations.NullMarked;
