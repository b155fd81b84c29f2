/** Tests of signing in and of what is kept secret. */
@NullMarked
package kuaichu.access;

import org.jspecify.annotations.NullMarked;
