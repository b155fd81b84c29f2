package kuaichu.accident.web;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.web.Permit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios and articles for everybody (事故情形与法律条文). */
@RestController
@RequestMapping("/api/v1")
class ReferenceController {
    private final LegalTexts legalTexts;
    private final ScenarioCatalogue scenarios;
    private final Clock clock;

    ReferenceController(LegalTexts legalTexts, ScenarioCatalogue scenarios, Clock clock) {
        this.legalTexts = legalTexts;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    record Scenarios(List<ScenarioView> items) {}

    @Permit(everyone = true)
    @GetMapping("/scenarios")
    Scenarios listScenarios() {
        return new Scenarios(scenarios.list(LocaleContextHolder.getLocale()));
    }

    @Permit(everyone = true)
    @GetMapping("/reference/articles/{citation}")
    ArticleRef readArticle(@PathVariable String citation) {
        return legalTexts
                .find(citation, clock.instant(), LocaleContextHolder.getLocale())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }
}
