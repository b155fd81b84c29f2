/** The desk's endpoints. */
@NullMarked
package kuaichu.desk.web;

import org.jspecify.annotations.NullMarked;
