package kuaichu.liability;

import java.util.List;

/**
 * A reason that holds in one accident (命中的分流原因).
 *
 * @param parties labels of those it is about; empty when it is about the accident as a whole
 * @param articles the versions in force on the day, the first one first
 */
public record RouteReasonFound(RouteReason reason, List<String> parties, List<Article> articles) {
    public RouteReasonFound {
        parties = List.copyOf(parties);
        articles = List.copyOf(articles);
    }
}
