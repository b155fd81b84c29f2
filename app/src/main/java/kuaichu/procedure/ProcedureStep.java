package kuaichu.procedure;

/** A step of the procedure that somebody may take now (可用步骤). */
public enum ProcedureStep {
    /** 决定是否受理事后报案. */
    DECIDE_LATE_REPORT,
    /** 转为一般程序. */
    TRANSFER,
    /** 告知权利义务. */
    TELL_RIGHTS,
    /** 现场勘查. */
    INVESTIGATE_SCENE,
    /** 询问. */
    QUESTION,
    /** 委托检验鉴定. */
    COMMISSION_EXAMINATION,
    /** 公开证据. */
    DISCLOSE_EVIDENCE,
    /** 查获逃逸车辆和驾驶人. */
    FIND_FUGITIVE,
    /** 报告伤人事故. */
    REPORT_INJURY,
    /** 请示. */
    REQUEST_APPROVAL,
    /** 恢复认定时限. */
    RESUME,
    /** 拟定认定或者证明. */
    DRAFT_DECISION,
    /** 共同签发. */
    SIGN_DECISION,
    /** 审批. */
    DECIDE_APPROVAL,
    /** 书面申请出具认定书（逃逸未侦破）. */
    REQUEST_UNSOLVED,
    /** 补充说明当事人身份. */
    SUPPLEMENT_IDENTITY,
    /** 申请回避. */
    ASK_RECUSAL,
    /** 决定是否回避. */
    DECIDE_RECUSAL,
    /** 申请快速处理. */
    REQUEST_FAST_TRACK
}
