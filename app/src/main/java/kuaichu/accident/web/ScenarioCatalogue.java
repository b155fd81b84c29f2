package kuaichu.accident.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Scenario;
import kuaichu.liability.ScenarioRole;
import kuaichu.liability.Scenarios;
import org.springframework.stereotype.Component;

/** The scenarios people choose from: one per behaviour, in the order of the table. */
@Component
class ScenarioCatalogue {
    private static final Set<ScenarioRole> CHOSEN =
            EnumSet.of(ScenarioRole.FAULT, ScenarioRole.ONE_SIDED, ScenarioRole.POLICE);

    private final Scenarios scenarios;
    private final LegalTexts legalTexts;
    private final Clock clock;

    ScenarioCatalogue(Scenarios scenarios, LegalTexts legalTexts, Clock clock) {
        this.scenarios = scenarios;
        this.legalTexts = legalTexts;
        this.clock = clock;
    }

    List<ScenarioView> list(Locale locale) {
        Instant now = clock.instant();
        List<ScenarioView> views = new ArrayList<>();
        for (Scenario scenario : scenarios.list()) {
            if (CHOSEN.contains(scenario.role()) && scenario.behaviours().size() == 1) {
                legalTexts
                        .find(scenario.citations().getFirst(), now, locale)
                        .ifPresent(article -> views.add(view(scenario, article, locale)));
            }
        }
        return views;
    }

    private static ScenarioView view(Scenario scenario, ArticleRef article, Locale locale) {
        Behaviour behaviour = scenario.behaviours().iterator().next();
        return new ScenarioView(
                behaviour.name(),
                scenario.title().in(locale),
                behaviour.name(),
                scenario.liable().in(locale),
                article);
    }
}
