package kuaichu.claim.domain;

import kuaichu.kernel.Money;

/**
 * One line of an assessment (定损明细).
 *
 * @param item what is repaired or replaced, for example 前保险杠更换
 * @param quantity at least 1
 */
public record LossLine(String item, int quantity, Money unit) {
    public Money amount() {
        return Money.ofFen(Math.multiplyExact(unit.fen(), quantity));
    }
}
