package kuaichu.desk;

/** What a legal deadline (法定期限) is for; its days, article and warnings stand in {@code desk/legal-deadlines.tsv}. */
public enum DeadlineKind {
    /** 事后报案是否受理. */
    LATE_REPORT_DECISION,
    /** 制作简易程序认定书. */
    SIMPLIFIED_DETERMINATION,
    /** 委托检验鉴定. */
    APPRAISAL_COMMISSION,
    /** 完成检验鉴定. */
    APPRAISAL,
    /** 送达检验报告、鉴定意见. */
    APPRAISAL_SERVING,
    /** 申请重新检验鉴定. */
    REAPPRAISAL_APPLICATION,
    /** 通知领取扣留车辆. */
    VEHICLE_RETURN,
    /** 制作一般程序认定书或者证明. */
    GENERAL_DETERMINATION,
    /** 鉴定确定后制作认定书. */
    DETERMINATION_AFTER_APPRAISAL,
    /** 送达认定书. */
    DETERMINATION_SERVING,
    /** 逃逸未破案件制作认定书. */
    UNSOLVED_HIT_AND_RUN,
    /** 认定时限中止. */
    SUSPENSION,
    /** 中止结束后制作认定书或者证明. */
    DETERMINATION_AFTER_SUSPENSION,
    /** 伤人事故快速处理制作认定书. */
    FAST_DETERMINATION,
    /** 申请复核. */
    REVIEW_APPLICATION,
    /** 移送复核申请和案卷. */
    REVIEW_FORWARDING,
    /** 提交案卷材料. */
    REVIEW_FILE,
    /** 作出复核结论. */
    REVIEW_CONCLUSION,
    /** 送达复核结论. */
    REVIEW_SERVING,
    /** 重新调查、认定. */
    REDETERMINATION,
    /** 鉴定确定后重新认定. */
    REDETERMINATION_AFTER_APPRAISAL,
    /** 申请损害赔偿调解. */
    MEDIATION_APPLICATION,
    /** 调解前通知当事人. */
    MEDIATION_NOTICE,
    /** 请求变更调解时间. */
    MEDIATION_CHANGE,
    /** 调解并制作文书. */
    MEDIATION,
    /** 决定是否回避. */
    RECUSAL_DECISION,
    /** 向法院、检察院移送案卷. */
    COURT_FILE,
    /** 公告送达. */
    ANNOUNCEMENT
}
