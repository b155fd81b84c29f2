package kuaichu.claim.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Cover of one vehicle (承保信息).
 *
 * @param compulsoryPolicyNo number of the compulsory policy (交强险), null without one
 * @param compulsoryFrom first day of the compulsory policy, null without one
 * @param compulsoryTo last day of the compulsory policy, null without one
 * @param thirdPartyLimitFen limit of the third-party cover (三者险) per accident in fen, 0 without one
 * @param ownDamage whether the own vehicle is covered (车损险)
 */
public record Cover(
        @Nullable String compulsoryPolicyNo,
        @Nullable LocalDate compulsoryFrom,
        @Nullable LocalDate compulsoryTo,
        long thirdPartyLimitFen,
        boolean ownDamage) {}
