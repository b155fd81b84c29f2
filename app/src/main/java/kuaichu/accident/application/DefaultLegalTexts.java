package kuaichu.accident.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
    public Optional<ArticleRef> find(String citation, Instant at) {
        return articles.find(citation, LocalDate.ofInstant(at, LegalDeadline.ZONE))
                .map(ArticleRef::of);
    }

    @Override
    public List<ArticleRef> list(Collection<String> citations, Instant at) {
        List<ArticleRef> found = new ArrayList<>();
        citations.forEach(citation -> find(citation, at).ifPresent(found::add));
        return found;
    }

    @Override
    public List<ArticleRef> instructionArticles(AccidentCase accidentCase) {
        Set<String> citations = new LinkedHashSet<>();
        accidentCase.triage().reasons().forEach(reason -> citations.addAll(reason.articles()));
        citations.add(accidentCase.triage().sceneInstruction().citation());
        return list(citations, accidentCase.occurredAt());
    }
}
