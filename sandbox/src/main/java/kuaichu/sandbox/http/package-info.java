/** The little that is needed of a web server, on top of the JDK's own. */
@NullMarked
package kuaichu.sandbox.http;

import org.jspecify.annotations.NullMarked;
