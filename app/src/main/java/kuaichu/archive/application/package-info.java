/** The archive's use cases. */
@NullMarked
package kuaichu.archive.application;

import org.jspecify.annotations.NullMarked;
