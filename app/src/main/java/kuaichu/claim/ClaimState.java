package kuaichu.claim;

/** Where a claim stands (理赔状态); the allowed moves stand in one table, {@code domain.ClaimLifecycle}. */
public enum ClaimState {
    /** 已报案. */
    OPENED,
    /** 已定损. */
    ASSESSED,
    /** 已确认: the party accepted; the settlement follows as soon as what it shares a limit with is assessed too. */
    ACCEPTED,
    /** 付款中. */
    PAYING,
    /** 已到账: everything this insurer owes is paid, which may be nothing when another insurer pays the whole loss. */
    PAID,
    /** 付款失败: visible to both sides, retried by the insurer. */
    PAYOUT_FAILED,
    /** 有异议: back with the insurer, who assesses again. */
    DISPUTED
}
