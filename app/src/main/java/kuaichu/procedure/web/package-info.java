/** The procedure over HTTP. */
@NullMarked
package kuaichu.procedure.web;

import org.jspecify.annotations.NullMarked;
