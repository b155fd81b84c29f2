/** What accounts can do, one class a use case. */
@NullMarked
package kuaichu.access.application;

import org.jspecify.annotations.NullMarked;
