/** The next-day check over HTTP. */
@NullMarked
package kuaichu.followup.web;

import org.jspecify.annotations.NullMarked;
