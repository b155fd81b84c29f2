/** Tests of page setting. */
@NullMarked
package kuaichu.document.application;

import org.jspecify.annotations.NullMarked;
