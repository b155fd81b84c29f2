/** Sign-in over HTTP. */
@NullMarked
package kuaichu.access.web;

import org.jspecify.annotations.NullMarked;
