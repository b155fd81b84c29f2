/** Tests of the adapters against the sandbox. */
@NullMarked
package kuaichu.partner;

import org.jspecify.annotations.NullMarked;
