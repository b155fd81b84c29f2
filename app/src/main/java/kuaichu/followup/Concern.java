package kuaichu.followup;

import java.util.List;

/** What somebody says the day after (回访情况), and the article of the way it opens again. */
public enum Concern {
    /** 身体不适: a hurt person takes the case out of self-negotiation; the slight need everybody's consent for the simplified procedure. */
    PAIN(List.of("PROC-13.1", "PROC-23.1(2)")),
    /** 发现新的损失: added to the claim, nothing of the first record is changed. */
    NEW_DAMAGE(List.of("PROC-22.1(2)")),
    /** 反悔: a review of the determination, or mediation and the courts for an agreement. */
    REGRET(List.of("PROC-71.1", "PROC-22.2"));

    private final List<String> articles;

    Concern(List<String> articles) {
        this.articles = articles;
    }

    public List<String> articles() {
        return articles;
    }
}
