/** Tests of the value types: the published vectors of each standard, and properties that hold for every value. */
@NullMarked
package kuaichu.kernel;

import org.jspecify.annotations.NullMarked;
