/** What a document must contain, how it is numbered and what stands on its pages; no framework. */
@NullMarked
package kuaichu.document.domain;

import org.jspecify.annotations.NullMarked;
