@NullMarked
package kuaichu.accident.application;

import org.jspecify.annotations.NullMarked;
