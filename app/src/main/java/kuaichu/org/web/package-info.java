/** Web edge of the organisations. */
@NullMarked
package kuaichu.org.web;

import org.jspecify.annotations.NullMarked;
