package kuaichu.accident.application;

import java.util.Locale;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.HandlingState;
import kuaichu.accident.SceneTexts;
import kuaichu.liability.Route;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

@Component
class DefaultSceneTexts implements SceneTexts {
    private final Texts texts;

    DefaultSceneTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String instruction(AccidentCase accidentCase, Locale locale) {
        return texts.get(locale, "scene." + accidentCase.triage().sceneInstruction() + "." + step(accidentCase));
    }

    private static String step(AccidentCase accidentCase) {
        if (accidentCase.state() == HandlingState.WITHDRAWN
                || accidentCase.state() == HandlingState.JOINED
                || accidentCase.times().clearedAt() != null) {
            return accidentCase.triage().route() == Route.ONSITE_POLICE ? "cleared-report" : "cleared";
        }
        return accidentCase.mayMoveNow() ? "move" : "stay";
    }

    @Override
    public String reason(String reasonCode, Locale locale) {
        return texts.get(locale, "triage." + reasonCode);
    }
}
