/** The inbox's endpoints. */
@NullMarked
package kuaichu.notice.web;

import org.jspecify.annotations.NullMarked;
