/** What evidence is and which media it may be; no framework. */
@NullMarked
package kuaichu.vault.domain;

import org.jspecify.annotations.NullMarked;
