package kuaichu.determination.web;

import java.util.List;
import java.util.Locale;
import kuaichu.accident.ArticleRef;
import kuaichu.liability.FiredRule;

/** A rule that took part in a proposal. */
public record RuleView(String id, String text, List<ArticleRef> articles) {
    static List<RuleView> listOf(List<FiredRule> rules, Locale locale) {
        return rules.stream()
                .map(rule ->
                        new RuleView(rule.id(), rule.text().in(locale), ArticleRef.listOf(rule.articles(), locale)))
                .toList();
    }
}
