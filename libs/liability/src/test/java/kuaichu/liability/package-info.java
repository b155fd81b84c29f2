/** Tests of the law core: published examples, own cases written before the code, every row of the table, properties. */
@NullMarked
package kuaichu.liability;

import org.jspecify.annotations.NullMarked;
