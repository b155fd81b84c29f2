/** The insurers' core systems (保险公司核心系统): cover look-up and first notices of loss. */
@NullMarked
package kuaichu.sandbox.insurer;

import org.jspecify.annotations.NullMarked;
