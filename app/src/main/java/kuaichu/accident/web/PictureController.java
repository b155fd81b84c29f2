package kuaichu.accident.web;

import java.util.UUID;
import kuaichu.accident.application.AskPictures;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictured facts (图示问答): what a party is asked; answered with its statement. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/parties/{partyId}")
class PictureController {
    private final AskPictures askPictures;

    PictureController(AskPictures askPictures) {
        this.askPictures = askPictures;
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @GetMapping("/questions")
    PictureSheetView questions(Actor actor, @PathVariable UUID caseId, @PathVariable UUID partyId) {
        return PictureSheetView.of(
                askPictures.ask(actor, new CaseId(caseId), new PartyId(partyId)), LocaleContextHolder.getLocale());
    }
}
