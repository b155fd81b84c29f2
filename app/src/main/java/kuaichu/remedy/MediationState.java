package kuaichu.remedy;

/** How a mediation stands (调解状态); the allowed moves stand in {@code domain.MediationLifecycle}. */
public enum MediationState {
    /** 征求一致: some ask for it, not all have agreed, PROC-86.1. */
    ASKED,
    /** 已申请: all have asked for it in writing. */
    REQUESTED,
    /** 已约定: time and place are fixed and notified, PROC-88.1. */
    SCHEDULED,
    /** 待签署: the agreement is out for signing, PROC-93.1. */
    SIGNING,
    /** 达成协议, PROC-93.1. */
    AGREED,
    /** 调解终结, PROC-93.3, 94. */
    ENDED,
    /** 未形成一致申请: a party does not want it. */
    DECLINED;

    public boolean isLive() {
        return this == ASKED || this == REQUESTED || this == SCHEDULED || this == SIGNING;
    }
}
