/** Turning docket entries into messages, sending them, reading them. */
@NullMarked
package kuaichu.notice.application;

import org.jspecify.annotations.NullMarked;
