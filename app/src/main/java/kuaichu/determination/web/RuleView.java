package kuaichu.determination.web;

import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.liability.FiredRule;

/** A rule that took part in a proposal. */
public record RuleView(String id, String text, List<ArticleRef> articles) {
    static List<RuleView> listOf(List<FiredRule> rules) {
        return rules.stream()
                .map(rule -> new RuleView(rule.id(), rule.text(), ArticleRef.listOf(rule.articles())))
                .toList();
    }
}
