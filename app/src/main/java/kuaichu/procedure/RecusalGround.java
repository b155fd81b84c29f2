package kuaichu.procedure;

/** Why an officer withdraws from a case (回避情形), PROC-105.1. */
public enum RecusalGround {
    /** 是本案的当事人或者当事人的近亲属. */
    PARTY_OR_RELATIVE("PROC-105.1(1)", "是本案的当事人或者是当事人的近亲属"),
    /** 本人或者其近亲属与本案有利害关系. */
    INTEREST("PROC-105.1(2)", "本人或者其近亲属与本案有利害关系"),
    /** 与本案当事人有其他关系，可能影响案件公正处理. */
    OTHER_RELATION("PROC-105.1(3)", "与本案当事人有其他关系，可能影响案件公正处理");

    private final String article;
    private final String chinese;

    RecusalGround(String article, String chinese) {
        this.article = article;
        this.chinese = chinese;
    }

    public String article() {
        return article;
    }

    /** As the paper calls it. */
    public String chinese() {
        return chinese;
    }
}
