/** Use cases of the document module: issue, revise, verify; setting the pages and sealing them. */
@NullMarked
package kuaichu.document.application;

import org.jspecify.annotations.NullMarked;
