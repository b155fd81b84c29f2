/** Negotiation and determination over HTTP. */
@NullMarked
package kuaichu.determination.web;

import org.jspecify.annotations.NullMarked;
