@NullMarked
package kuaichu.retention;

import org.jspecify.annotations.NullMarked;
