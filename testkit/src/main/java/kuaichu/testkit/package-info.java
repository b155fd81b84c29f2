/** What every test may use: a settable clock and one shared PostgreSQL. Test scope only. */
@NullMarked
package kuaichu.testkit;

import org.jspecify.annotations.NullMarked;
