package kuaichu.claim;

import kuaichu.claim.spi.TransferReport;

/** Where the bank's callback arrives (付款回执入口). */
public interface Payouts {
    /**
     * Takes the bank's word on a transfer; a repeated, late or unknown report changes nothing.
     *
     * @return false when no claim has such an order
     */
    boolean report(TransferReport report);
}
