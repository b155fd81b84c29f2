/** The claims over HTTP. */
@NullMarked
package kuaichu.claim.web;

import org.jspecify.annotations.NullMarked;
