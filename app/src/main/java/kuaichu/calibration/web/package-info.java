/** How alike the city decides, over HTTP. */
@NullMarked
package kuaichu.calibration.web;

import org.jspecify.annotations.NullMarked;
