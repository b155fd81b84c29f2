/** The arithmetic and the life of a claim; law.md §2. Knows no database and no framework. */
@NullMarked
package kuaichu.claim.domain;

import org.jspecify.annotations.NullMarked;
