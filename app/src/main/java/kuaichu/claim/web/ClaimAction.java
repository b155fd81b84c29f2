package kuaichu.claim.web;

/** What the reader may do with a claim now (可用操作). */
public enum ClaimAction {
    ASSESS,
    ACCEPT,
    DISPUTE,
    SET_ACCOUNT,
    /** Order a failed payout again, or ask for missing covers again. */
    RETRY_PAYOUT
}
