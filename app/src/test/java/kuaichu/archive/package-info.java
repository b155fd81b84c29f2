@NullMarked
package kuaichu.archive;

import org.jspecify.annotations.NullMarked;
