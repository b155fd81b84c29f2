/** What is said to whom (通知规则). */
@NullMarked
package kuaichu.notice.domain;

import org.jspecify.annotations.NullMarked;
