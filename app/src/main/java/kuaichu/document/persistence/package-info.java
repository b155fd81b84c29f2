/** Tables, files and the software token of the document module. */
@NullMarked
package kuaichu.document.persistence;

import org.jspecify.annotations.NullMarked;
