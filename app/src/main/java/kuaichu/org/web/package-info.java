/** What anybody may read about organisations. */
@NullMarked
package kuaichu.org.web;

import org.jspecify.annotations.NullMarked;
