/** Tests of the law core: published examples, own cases from the law, every row of the table, properties. */
@NullMarked
package kuaichu.liability;

import org.jspecify.annotations.NullMarked;
