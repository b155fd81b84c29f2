package kuaichu.liability;

import java.util.List;

/**
 * Why no liability is proposed (弃权).
 *
 * @param explanation one sentence with what is missing
 * @param articles what the law says for this case
 */
public record Abstention(AbstentionReason reason, Wording explanation, List<Article> articles) {
    public Abstention {
        articles = List.copyOf(articles);
    }
}
