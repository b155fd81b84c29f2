/** Documents over HTTP: reading and verifying. */
@NullMarked
package kuaichu.document.web;

import org.jspecify.annotations.NullMarked;
