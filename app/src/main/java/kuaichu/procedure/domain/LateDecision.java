package kuaichu.procedure.domain;

/** How a late report is decided (事后报案的处理决定), PROC-18.2. */
public enum LateDecision {
    /** 受理，由当事人协商或者共同申请在线认定. */
    ACCEPTED_ONLINE,
    /** 受理，由民警调查. */
    ACCEPTED_POLICE,
    /** 无法证明事故事实存在. */
    NOT_PROVED,
    /** 不属于管辖. */
    NO_JURISDICTION;

    public boolean isAccepted() {
        return this == ACCEPTED_ONLINE || this == ACCEPTED_POLICE;
    }

    /** As the refusal words it. */
    public String chinese() {
        return switch (this) {
            case ACCEPTED_ONLINE, ACCEPTED_POLICE -> "受理";
            case NOT_PROVED -> "经核查无法证明道路交通事故事实存在";
            case NO_JURISDICTION -> "不属于本公安机关交通管理部门管辖";
        };
    }
}
