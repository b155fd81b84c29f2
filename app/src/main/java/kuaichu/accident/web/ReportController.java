package kuaichu.accident.web;

import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.application.RecordedCase;
import kuaichu.accident.application.ReportAccident;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports an accident (报案). */
@RestController
@RequestMapping("/api/v1")
class ReportController {
    private final ReportAccident reportAccident;
    private final ReportReader reader;
    private final LegalTexts legalTexts;
    private final CaseAnswers answers;

    ReportController(ReportAccident reportAccident, ReportReader reader, LegalTexts legalTexts, CaseAnswers answers) {
        this.reportAccident = reportAccident;
        this.reader = reader;
        this.legalTexts = legalTexts;
        this.answers = answers;
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/cases")
    @ResponseStatus(HttpStatus.CREATED)
    ReportedCase report(Actor actor, @RequestBody ReportAccidentRequest request) {
        return answer(reportAccident.report(actor, reader.read(actor, request, false)));
    }

    /** After the scene was cleared (事后报案), PROC-18. */
    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/late-reports")
    @ResponseStatus(HttpStatus.CREATED)
    ReportedCase reportLate(Actor actor, @RequestBody ReportAccidentRequest request) {
        return answer(reportAccident.report(actor, reader.read(actor, request, true)));
    }

    private ReportedCase answer(RecordedCase recorded) {
        List<ArticleRef> articles =
                legalTexts.instructionArticles(recorded.accidentCase(), LocaleContextHolder.getLocale());
        return ReportedCase.of(recorded, answers.instruction(recorded.accidentCase()), articles);
    }
}
