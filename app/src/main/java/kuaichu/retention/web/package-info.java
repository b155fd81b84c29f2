/** The auditor's report on retention. */
@NullMarked
package kuaichu.retention.web;

import org.jspecify.annotations.NullMarked;
