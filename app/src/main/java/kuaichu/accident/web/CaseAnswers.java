package kuaichu.accident.web;

import java.util.Locale;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.CaseState;
import kuaichu.accident.SceneTexts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What commands on a case answer, in the reader's language. */
@Component
class CaseAnswers {
    private final SceneTexts texts;

    CaseAnswers(SceneTexts texts) {
        this.texts = texts;
    }

    CaseState state(AccidentCase accidentCase) {
        return CaseState.of(accidentCase, instruction(accidentCase));
    }

    String instruction(AccidentCase accidentCase) {
        Locale locale = LocaleContextHolder.getLocale();
        return texts.instruction(accidentCase, locale);
    }
}
