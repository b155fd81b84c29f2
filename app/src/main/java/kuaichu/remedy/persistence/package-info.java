/** Review and mediation on PostgreSQL. */
@NullMarked
package kuaichu.remedy.persistence;

import org.jspecify.annotations.NullMarked;
