package kuaichu.claim.spi;

import java.util.Optional;
import kuaichu.kernel.id.InsurerId;

/** The systems of the insurers (保险公司核心系统). Calls may be slow and may fail; the caller never blocks a person on them. */
public interface InsurerGateway {
    /**
     * Tells the paying insurer of the loss. Idempotent by {@link FirstNoticeOfLoss#claimNo()}: a repeated notice answers the first report number.
     *
     * @return the insurer's own report number (报案号)
     * @throws PartnerUnavailable when no usable answer came; the caller repeats later
     */
    String sendNotice(FirstNoticeOfLoss notice);

    /**
     * What a vehicle is covered for.
     *
     * @param plateType code of GA/T 16.7, for example {@code 02}
     * @return empty when this insurer covers no such vehicle
     * @throws PartnerUnavailable when no usable answer came
     */
    Optional<Cover> findCover(InsurerId insurerId, String plate, String plateType);
}
