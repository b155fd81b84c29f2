package kuaichu.procedure;

import kuaichu.desk.Desk;

/** What is put before a leader (审批事项). */
public enum ApprovalSubject {
    /** 伤人事故快速处理, by the leader of the brigade or above, PROC-69.1. */
    FAST_TRACK("PROC-69.1", false, "伤人事故快速处理"),
    /** 认定时限中止, by the authority above, PROC-68.1. */
    SUSPENSION("PROC-68.1", true, "道路交通事故认定时限中止"),
    /** 逾期委托检验鉴定, by the authority above, PROC-49.3. */
    LATE_EXAMINATION("PROC-49.3", true, "现场调查结束三日后委托检验、鉴定"),
    /** 检验鉴定期限超过三十日, by the authority above, PROC-51. */
    LONG_EXAMINATION("PROC-51.1", true, "检验、鉴定期限超过三十日"),
    /** 伤人事故报告: the brigade reports, the detachment directs, ADM-263.2. */
    INJURY_REPORT("ADM-263.2", true, "伤人事故情况报告");

    private final String article;
    private final boolean above;
    private final String chinese;

    ApprovalSubject(String article, boolean above, String chinese) {
        this.article = article;
        this.above = above;
        this.chinese = chinese;
    }

    public String article() {
        return article;
    }

    /** Whether only the unit above the case's own may decide (上一级). */
    public boolean isDecidedAbove() {
        return above;
    }

    /** As the paper calls it. */
    public String chinese() {
        return chinese;
    }

    /** The queue it waits in. */
    public Desk.Queue queue() {
        return this == INJURY_REPORT ? Desk.Queue.DIRECTIVE : Desk.Queue.APPROVAL;
    }
}
