/** How alike the city decides. */
@NullMarked
package kuaichu.calibration;

import org.jspecify.annotations.NullMarked;
