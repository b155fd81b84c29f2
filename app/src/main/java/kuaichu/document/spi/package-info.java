/** Ports of the document module: the sealing key and the store of sealed documents. */
@NullMarked
package kuaichu.document.spi;

import org.jspecify.annotations.NullMarked;
