/**
 * Value types of the field: each is made by a factory that holds the check rules of its standard, so that a wrong
 * plate, id number or amount cannot exist further in. Nothing here knows a framework, a database or the present time.
 */
@NullMarked
package kuaichu.kernel;

import org.jspecify.annotations.NullMarked;
