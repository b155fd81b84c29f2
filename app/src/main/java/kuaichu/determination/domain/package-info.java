/** The rules of negotiation and determination; no Spring, no SQL. */
@NullMarked
package kuaichu.determination.domain;

import org.jspecify.annotations.NullMarked;
