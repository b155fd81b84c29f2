/** The national traffic-police platform (公安交通管理综合应用平台, 六合一) as seen from outside: SOAP, law.md §5.1. */
@NullMarked
package kuaichu.sandbox.tmri;

import org.jspecify.annotations.NullMarked;
