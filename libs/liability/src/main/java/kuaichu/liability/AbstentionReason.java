package kuaichu.liability;

import java.util.List;

/** Closed list of reasons to propose nothing (弃权原因). */
public enum AbstentionReason {
    /** 没有可认定的过错行为. */
    NO_CAUSAL_FAULT("各方均没有已陈述或者查明的过错行为，不得推定责任", "PROC-60.1", "PROC-60.1(3)"),
    /** 事实有争议且没有可认定的过错行为. */
    FACTS_DISPUTED("当事人对事实有争议，没有可以认定的过错行为，由交通警察查明", "PROC-20.1", "PROC-67"),
    /** 只有促成因素. */
    CONTRIBUTING_FAULT_ONLY("只有超速或者疏于观察等促成因素，没有证据时不能单独定责", "PROC-60.1"),
    /** 陈述的行为互相矛盾. */
    CONTRADICTORY_FACTS("陈述的行为互相矛盾，不能同时成立", "PROC-60.1", "PROC-67"),
    /** 碰撞顺序不明. */
    IMPACT_ORDER_UNKNOWN("多车碰撞的先后顺序不明，无法区分各次碰撞", "PROC-60.1", "PROC-67"),
    /** 未接触的一方有过错. */
    NON_CONTACT_FAULT("未参与碰撞的一方也有过错，其作用须由交通警察判断", "PROC-60.1"),
    /** 法律留给交通警察权衡. */
    LEFT_TO_POLICE("非机动车横过机动车道的责任须由交通警察按全案情况判断", "PROC-60.1", "RTSR-70.1"),
    /** 多方过错程度交错. */
    MIXED_SEVERITY("三方以上过错程度交错，主次须由交通警察判断", "PROC-60.1(2)"),
    /** 不止一方故意、逃逸或者毁灭证据. */
    SEVERAL_WITH_FULL_LIABILITY("不止一方故意、逃逸或者破坏现场，须由交通警察判断", "PROC-60.2", "PROC-61");

    private final String text;
    private final List<String> citations;

    AbstentionReason(String text, String... citations) {
        this.text = text;
        this.citations = List.of(citations);
    }

    /** One Chinese sentence. */
    public String text() {
        return text;
    }

    public List<String> citations() {
        return citations;
    }
}
