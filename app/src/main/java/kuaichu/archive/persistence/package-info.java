/** Tables and files of the archive. */
@NullMarked
package kuaichu.archive.persistence;

import org.jspecify.annotations.NullMarked;
