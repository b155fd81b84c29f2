/** Tests of messages. */
@NullMarked
package kuaichu.notice;

import org.jspecify.annotations.NullMarked;
