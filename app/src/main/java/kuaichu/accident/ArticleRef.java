package kuaichu.accident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kuaichu.liability.Article;

/**
 * An article as shown to people (法律依据).
 *
 * @param citation for example PROC-19.1
 * @param title for example 道路交通事故处理程序规定 第十九条第一款, in the language of the reader
 * @param text the words of the law, always Chinese
 * @param version first day this wording is in force
 */
public record ArticleRef(String citation, String title, String text, LocalDate version) {
    public static ArticleRef of(Article article, Locale locale) {
        return new ArticleRef(article.citation(), article.title().in(locale), article.text(), article.effectiveFrom());
    }

    public static List<ArticleRef> listOf(List<Article> articles, Locale locale) {
        return articles.stream().map(article -> of(article, locale)).toList();
    }
}
