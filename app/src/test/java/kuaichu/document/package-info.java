/** Tests of documents. */
@NullMarked
package kuaichu.document;

import org.jspecify.annotations.NullMarked;
