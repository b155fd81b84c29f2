/** Features of the audit trail. */
@NullMarked
package kuaichu.audit;

import org.jspecify.annotations.NullMarked;
