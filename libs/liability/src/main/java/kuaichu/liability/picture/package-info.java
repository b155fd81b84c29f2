/**
 * Pictured facts (图示事实): what parties are asked about a collision, each privately; what they say alike, what clashes,
 * which clashing fact decides, and the proposal once it is decided. Facts lead to behaviours by a table, behaviours to
 * the proposal by the rules of the law core; nothing is weighed here.
 */
@NullMarked
package kuaichu.liability.picture;

import org.jspecify.annotations.NullMarked;
