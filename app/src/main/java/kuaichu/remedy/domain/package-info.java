/** Review and mediation without Spring or SQL. */
@NullMarked
package kuaichu.remedy.domain;

import org.jspecify.annotations.NullMarked;
