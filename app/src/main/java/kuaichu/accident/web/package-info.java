/** The accident case over HTTP. */
@NullMarked
package kuaichu.accident.web;

import org.jspecify.annotations.NullMarked;
