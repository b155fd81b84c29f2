package kuaichu.claim.spi;

import org.jspecify.annotations.Nullable;

/**
 * How a transfer stands (付款回执), as answered by the bank or told by its callback.
 *
 * @param bankReference the bank's own number
 * @param reason why the bank rejected it, without personal data
 */
public record TransferReport(
        String orderNo,
        State state,
        @Nullable String bankReference,
        @Nullable String reason) {
    /** Progress at the bank. */
    public enum State {
        /** 已受理: the money is on its way. */
        ACCEPTED,
        /** 已到账. */
        SETTLED,
        /** 被拒绝: no money moved. */
        REJECTED
    }
}
