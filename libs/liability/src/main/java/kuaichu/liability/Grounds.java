package kuaichu.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects, while the rules work, which of them fired, on which articles and facts (说理依据). */
final class Grounds {
    private final Articles articles;
    private final LocalDate day;
    private final List<FiredRule> rules = new ArrayList<>();
    private final Map<String, Article> basis = new LinkedHashMap<>();
    private final Set<FactUsed> facts = new LinkedHashSet<>();
    private boolean discretionary;

    Grounds(Articles articles, LocalDate day) {
        this.articles = articles;
        this.day = day;
    }

    Article article(String citation) {
        return articles.require(citation, day);
    }

    List<Article> articles(Collection<String> citations) {
        List<Article> found = new ArrayList<>(citations.size());
        for (String citation : citations) {
            found.add(article(citation));
        }
        return found;
    }

    /** A rule that carries the liability: its articles become part of the basis. */
    void carry(String id, Wording text, Collection<String> citations) {
        List<Article> found = articles(citations);
        FiredRule rule = new FiredRule(id, text, found);
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
        found.forEach(article -> basis.put(article.citation(), article));
    }

    void fact(PartyFacts party, String name, Object value) {
        facts.add(new FactUsed("parties[" + party.label() + "]." + name, value.toString()));
    }

    void fact(String path, Object value) {
        facts.add(new FactUsed(path, value.toString()));
    }

    void weigh() {
        discretionary = true;
    }

    Abstention abstain(AbstentionReason reason) {
        return new Abstention(reason, reason.text(), articles(reason.citations()));
    }

    List<FiredRule> rules() {
        return List.copyOf(rules);
    }

    List<Article> basis() {
        return List.copyOf(basis.values());
    }

    List<FactUsed> facts() {
        return List.copyOf(facts);
    }

    boolean isDiscretionary() {
        return discretionary;
    }
}
