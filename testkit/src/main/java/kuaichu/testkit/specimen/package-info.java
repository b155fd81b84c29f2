/** Licences and plates of people and vehicles nobody knows, painted (样证), and the faults photos of them have. */
@NullMarked
package kuaichu.testkit.specimen;

import org.jspecify.annotations.NullMarked;
