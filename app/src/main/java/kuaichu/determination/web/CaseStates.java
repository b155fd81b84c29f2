package kuaichu.determination.web;

import kuaichu.accident.AccidentCase;
import kuaichu.accident.CaseState;
import kuaichu.accident.SceneTexts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What commands answer, in the reader's language. */
@Component("determinationCaseStates")
class CaseStates {
    private final SceneTexts texts;

    CaseStates(SceneTexts texts) {
        this.texts = texts;
    }

    CaseState of(AccidentCase accidentCase) {
        return CaseState.of(accidentCase, texts.instruction(accidentCase, LocaleContextHolder.getLocale()));
    }
}
