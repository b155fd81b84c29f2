/** What an archive must hold and what it held; knows no framework. */
@NullMarked
package kuaichu.archive.domain;

import org.jspecify.annotations.NullMarked;
