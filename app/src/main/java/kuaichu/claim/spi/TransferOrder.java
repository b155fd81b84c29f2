package kuaichu.claim.spi;

/**
 * Order to pay out (付款指令). Holds clear personal data: never log or store it.
 *
 * @param orderNo our number, unique for ever, key of idempotency
 * @param amountFen fen, more than zero
 * @param toCard clear bank card number
 * @param toName clear name of the holder
 * @param purpose shown on the receiver's statement
 */
public record TransferOrder(String orderNo, long amountFen, String toCard, String toName, String purpose) {
    @Override
    public String toString() {
        return "TransferOrder[" + orderNo + ", " + amountFen + " fen]";
    }
}
