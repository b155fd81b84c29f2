/** The archive over HTTP, for the police only. */
@NullMarked
package kuaichu.archive.web;

import org.jspecify.annotations.NullMarked;
