package kuaichu.accident;

/** Where the handling of a case stands (办理状态); the allowed moves stand in one table, {@code domain.CaseLifecycle}. */
public enum HandlingState {
    /** 已报案. */
    REPORTED,
    /** 已分流. */
    TRIAGED,
    /** 证据已固定. */
    EVIDENCE_FIXED,
    /** 已撤离现场. */
    CLEARED,
    /** 自行协商中. */
    NEGOTIATING,
    /** 已达成协议. */
    AGREED,
    /** 线上定责中. */
    IN_REVIEW,
    /** 已退回补证. */
    RETURNED,
    /** 已认定. */
    DETERMINED,
    /** 已送达. */
    SERVED,
    /** 已派警. */
    DISPATCHED,
    /** 一般程序调查中. */
    INVESTIGATING,
    /** 已出具事故证明. */
    CERTIFIED,
    /** 事后报案，待决定是否受理. */
    LATE_REPORTED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 申请结案. */
    CLOSING,
    /** 已结案. */
    CLOSED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已并案: another report of the same accident goes on. */
    JOINED
}
