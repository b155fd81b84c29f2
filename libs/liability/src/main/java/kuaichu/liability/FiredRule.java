package kuaichu.liability;

import java.util.List;

/**
 * A rule that took part in the answer (适用的规则).
 *
 * @param id {@code L01} to {@code L55} a scenario, {@code O…} an override, {@code P…} a pair, {@code C…} a chain rule,
 *     {@code G…} a general rule
 * @param text one sentence with the labels of the parties
 */
public record FiredRule(String id, Wording text, List<Article> articles) {
    public FiredRule {
        articles = List.copyOf(articles);
    }
}
