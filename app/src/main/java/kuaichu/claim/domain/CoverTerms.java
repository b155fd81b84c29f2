package kuaichu.claim.domain;

import kuaichu.kernel.Money;

/**
 * What a vehicle is covered for at the accident (承保责任).
 *
 * @param compulsory valid 交强险 on the day
 * @param thirdPartyLimit 三者险 per accident, zero without
 * @param ownDamage 车损险
 */
public record CoverTerms(boolean compulsory, Money thirdPartyLimit, boolean ownDamage) {
    /** Pedestrians, bicycles, uninsured vehicles. */
    public static final CoverTerms NONE = new CoverTerms(false, Money.ZERO, false);
}
