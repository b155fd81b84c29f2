/** Where the archive keeps what it made itself. */
@NullMarked
package kuaichu.archive.spi;

import org.jspecify.annotations.NullMarked;
