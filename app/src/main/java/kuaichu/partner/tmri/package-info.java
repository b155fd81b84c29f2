/** The national traffic-police platform (六合一), SOAP as in law.md §5.1. */
@NullMarked
package kuaichu.partner.tmri;

import org.jspecify.annotations.NullMarked;
