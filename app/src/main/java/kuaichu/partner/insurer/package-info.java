/** The insurers' core systems (保险公司核心系统). */
@NullMarked
package kuaichu.partner.insurer;

import org.jspecify.annotations.NullMarked;
