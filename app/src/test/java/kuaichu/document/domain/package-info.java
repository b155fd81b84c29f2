/** Tests of contents, numbers and texts. */
@NullMarked
package kuaichu.document.domain;

import org.jspecify.annotations.NullMarked;
