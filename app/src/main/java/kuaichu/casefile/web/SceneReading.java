package kuaichu.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.CaseAction;
import kuaichu.accident.CaseActions;
import kuaichu.accident.EvidenceSlots;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.accident.SceneTexts;
import kuaichu.accident.Triage;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.vault.Vault.Slot;
import org.springframework.stereotype.Component;

/** What the case page says about the scene (现场部分). */
@Component
class SceneReading {
    private final CaseActions actions;
    private final EvidenceSlots slots;
    private final SceneTexts texts;
    private final LegalTexts legalTexts;

    SceneReading(CaseActions actions, EvidenceSlots slots, SceneTexts texts, LegalTexts legalTexts) {
        this.actions = actions;
        this.slots = slots;
        this.texts = texts;
        this.legalTexts = legalTexts;
    }

    Set<CaseAction> actions(AccidentCase accidentCase, List<Party> parties, Actor reader) {
        return actions.list(accidentCase, parties, reader);
    }

    String instruction(AccidentCase accidentCase, Locale locale) {
        return texts.instruction(accidentCase, locale);
    }

    List<ArticleRef> articles(AccidentCase accidentCase, Locale locale) {
        return legalTexts.instructionArticles(accidentCase, locale);
    }

    List<Slot> requiredSlots() {
        return slots.required();
    }

    List<Slot> missingSlots(CaseId caseId) {
        return slots.missing(caseId);
    }

    List<CaseView.RouteReasonView> reasons(AccidentCase accidentCase, Locale locale) {
        List<CaseView.RouteReasonView> views = new ArrayList<>();
        for (Triage.Reason reason : accidentCase.triage().reasons()) {
            views.add(new CaseView.RouteReasonView(
                    reason.code(),
                    texts.reason(reason.code(), locale),
                    legalTexts.list(reason.articles(), accidentCase.occurredAt(), locale).stream()
                            .findFirst()
                            .orElse(null)));
        }
        return views;
    }
}
