package kuaichu.claim.domain;

import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;

/**
 * One payment of a settlement (赔款分项).
 *
 * @param victim label of the side whose loss is paid
 * @param payer label of the side whose insurer pays; the victim's own label for own damage, 互碰自赔 and 无责代赔
 */
public record Share(String victim, String payer, ExposureKind kind, Money amount) {}
