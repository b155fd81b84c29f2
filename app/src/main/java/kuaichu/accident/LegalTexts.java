package kuaichu.accident;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the law (法律条文), in the version in force when it happened, with titles in the language of the reader. */
public interface LegalTexts {
    Optional<ArticleRef> find(String citation, Instant at, Locale locale);

    /** The known ones among them, in the same order. */
    List<ArticleRef> list(Collection<String> citations, Instant at, Locale locale);

    /** What the scene instruction of the case stands on: its own article, then those of its reasons. */
    List<ArticleRef> instructionArticles(AccidentCase accidentCase, Locale locale);
}
