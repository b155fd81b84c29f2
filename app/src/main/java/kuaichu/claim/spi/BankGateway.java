package kuaichu.claim.spi;

import java.util.Optional;

/** The bank that pays claims out (银行代付). Calls may be slow and may fail; the caller never blocks a person on them. */
public interface BankGateway {
    /**
     * Orders a transfer. Idempotent by {@link TransferOrder#orderNo()}: money moves at most once however often it is called.
     *
     * @throws PartnerUnavailable when no usable answer came; the caller repeats or queries later
     */
    TransferReport order(TransferOrder order);

    /**
     * How a transfer stands.
     *
     * @return empty when the bank has never heard of it
     * @throws PartnerUnavailable when no usable answer came
     */
    Optional<TransferReport> query(String orderNo);
}
