package kuaichu.remedy;

/** How a review stands (复核状态); the allowed moves stand in {@code domain.ReviewLifecycle}. */
public enum ReviewState {
    /** 待移送: filed with the unit that decided, PROC-72.1. */
    FILED,
    /** 已收到: with the superior, whose thirty days run if it came in time, PROC-73, 74.1. */
    RECEIVED,
    /** 已受理: the notice is out, two officers examine it, PROC-74.3. */
    ACCEPTED,
    /** 不予受理, PROC-71.1. */
    REFUSED,
    /** 已终止, PROC-75.1. */
    TERMINATED,
    /** 已作结论, PROC-76, 77. */
    CONCLUDED;

    public boolean isLive() {
        return this == FILED || this == RECEIVED || this == ACCEPTED;
    }
}
