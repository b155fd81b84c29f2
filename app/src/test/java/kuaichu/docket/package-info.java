/** Tests of the docket, through its public face and with real concurrent transactions. */
@NullMarked
package kuaichu.docket;

import org.jspecify.annotations.NullMarked;
