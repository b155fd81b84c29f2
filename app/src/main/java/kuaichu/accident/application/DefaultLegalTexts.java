package kuaichu.accident.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.Articles;
import org.springframework.stereotype.Component;

@Component
class DefaultLegalTexts implements LegalTexts {
    private final Articles articles;

    DefaultLegalTexts(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Optional<ArticleRef> find(String citation, Instant at, Locale locale) {
        return articles.find(citation, LocalDate.ofInstant(at, LegalDeadline.ZONE))
                .map(article -> ArticleRef.of(article, locale));
    }

    @Override
    public List<ArticleRef> list(Collection<String> citations, Instant at, Locale locale) {
        List<ArticleRef> found = new ArrayList<>();
        citations.forEach(citation -> find(citation, at, locale).ifPresent(found::add));
        return found;
    }

    @Override
    public List<ArticleRef> instructionArticles(AccidentCase accidentCase, Locale locale) {
        Set<String> citations = new LinkedHashSet<>();
        accidentCase.triage().reasons().forEach(reason -> citations.addAll(reason.articles()));
        citations.add(accidentCase.triage().sceneInstruction().citation());
        return list(citations, accidentCase.occurredAt(), locale);
    }
}
