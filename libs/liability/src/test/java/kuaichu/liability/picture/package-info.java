@NullMarked
package kuaichu.liability.picture;

import org.jspecify.annotations.NullMarked;
