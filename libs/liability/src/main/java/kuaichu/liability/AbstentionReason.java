package kuaichu.liability;

import java.util.List;

/** Closed list of reasons to propose nothing (弃权原因). */
public enum AbstentionReason {
    /** 没有可认定的过错行为. */
    NO_CAUSAL_FAULT(
            new Wording(
                    "各方均没有已陈述或者查明的过错行为，不得推定责任",
                    "No party has a fault that was stated or found, and liability is never presumed"),
            "PROC-60.1",
            "PROC-60.1(3)"),
    /** 事实有争议且没有可认定的过错行为. */
    FACTS_DISPUTED(
            new Wording(
                    "当事人对事实有争议，没有可以认定的过错行为，由交通警察查明",
                    "The parties dispute the facts and no fault is established; an officer has to find out"),
            "PROC-20.1",
            "PROC-67"),
    /** 只有促成因素. */
    CONTRIBUTING_FAULT_ONLY(
            new Wording(
                    "只有超速或者疏于观察等促成因素，没有证据时不能单独定责",
                    "Only contributing factors such as speeding or carelessness, which alone decide nothing without"
                            + " evidence"),
            "PROC-60.1"),
    /** 陈述的行为互相矛盾. */
    CONTRADICTORY_FACTS(
            new Wording("陈述的行为互相矛盾，不能同时成立", "The stated behaviours contradict each other and cannot all be true"),
            "PROC-60.1",
            "PROC-67"),
    /** 碰撞顺序不明. */
    IMPACT_ORDER_UNKNOWN(
            new Wording("多车碰撞的先后顺序不明，无法区分各次碰撞", "The order of the impacts is unknown, so they cannot be told apart"),
            "PROC-60.1",
            "PROC-67"),
    /** 未接触的一方有过错. */
    NON_CONTACT_FAULT(
            new Wording(
                    "未参与碰撞的一方也有过错，其作用须由交通警察判断",
                    "A party that took no part in the collision is at fault too; an officer has to judge its effect"),
            "PROC-60.1"),
    /** 法律留给交通警察权衡. */
    LEFT_TO_POLICE(
            new Wording(
                    "非机动车横过机动车道的责任须由交通警察按全案情况判断",
                    "Liability of a rider crossing motor lanes is for an officer to judge from the whole case"),
            "PROC-60.1",
            "RTSR-70.1"),
    /** 多方过错程度交错. */
    MIXED_SEVERITY(
            new Wording(
                    "三方以上过错程度交错，主次须由交通警察判断",
                    "Faults of different weight among three or more parties; an officer has to weigh them"),
            "PROC-60.1(2)"),
    /** 不止一方故意、逃逸或者毁灭证据. */
    SEVERAL_WITH_FULL_LIABILITY(
            new Wording(
                    "不止一方故意、逃逸或者破坏现场，须由交通警察判断",
                    "More than one party acted on purpose, fled or destroyed the scene; an officer has to judge"),
            "PROC-60.2",
            "PROC-61");

    private final Wording text;
    private final List<String> citations;

    AbstentionReason(Wording text, String... citations) {
        this.text = text;
        this.citations = List.of(citations);
    }

    /** One sentence. */
    public Wording text() {
        return text;
    }

    public List<String> citations() {
        return citations;
    }
}
