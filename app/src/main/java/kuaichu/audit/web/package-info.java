/** The auditor's search, and the watch over every request. */
@NullMarked
package kuaichu.audit.web;

import org.jspecify.annotations.NullMarked;
