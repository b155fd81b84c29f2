@NullMarked
package kuaichu.archive.domain;

import org.jspecify.annotations.NullMarked;
