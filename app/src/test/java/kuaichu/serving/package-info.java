/** Tests of serving. */
@NullMarked
package kuaichu.serving;

import org.jspecify.annotations.NullMarked;
