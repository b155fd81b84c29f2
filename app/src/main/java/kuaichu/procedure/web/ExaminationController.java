package kuaichu.procedure.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ExaminationId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.application.CommissionExamination;
import kuaichu.procedure.application.ReadProcedure;
import kuaichu.procedure.domain.Examination;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Examinations and appraisals (检验、鉴定). */
@RestController
@RequestMapping("/api/v1")
class ExaminationController {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 4_000;

    private final CommissionExamination examinations;
    private final ReadProcedure reading;
    private final ProcedureViews views;

    ExaminationController(CommissionExamination examinations, ReadProcedure reading, ProcedureViews views) {
        this.examinations = examinations;
        this.reading = reading;
        this.views = views;
    }

    record ExaminationRequest(
            @Nullable String subject,
            @Nullable String agency,
            @Nullable Integer days) {}

    record ReportRequest(@Nullable String conclusion) {}

    @Permit(Role.OFFICER)
    @PostMapping("/cases/{caseId}/procedure/examinations")
    ProcedureView commission(Actor actor, @PathVariable UUID caseId, @RequestBody ExaminationRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("subject", request.subject());
        checks.require("agency", request.agency());
        checks.require("days", request.days());
        String subject = checks.text("subject", request.subject(), LONGEST_NAME);
        String agency = checks.text("agency", request.agency(), LONGEST_NAME);
        int days = Objects.requireNonNullElse(request.days(), 1);
        checks.refuseIf(days < 1, "days", "field.minimum", 1);
        checks.throwIfAny();
        CaseId id = new CaseId(caseId);
        examinations.commission(actor, id, Objects.requireNonNull(subject), Objects.requireNonNull(agency), days);
        return view(actor, id);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/examinations/{examinationId}/report")
    ProcedureView report(Actor actor, @PathVariable UUID examinationId, @RequestBody ReportRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("conclusion", request.conclusion());
        String conclusion = checks.text("conclusion", request.conclusion(), LONGEST_TEXT);
        checks.throwIfAny();
        Examination examination = require(examinationId);
        examinations.report(actor, examination, Objects.requireNonNull(conclusion));
        return view(actor, examination.caseId());
    }

    @Permit(Role.OFFICER)
    @PostMapping("/examinations/{examinationId}/serving")
    ProcedureView serve(Actor actor, @PathVariable UUID examinationId) {
        Examination examination = require(examinationId);
        examinations.serve(actor, examination);
        return view(actor, examination.caseId());
    }

    private Examination require(UUID examinationId) {
        return reading.findExamination(new ExaminationId(examinationId)).orElseThrow();
    }

    private ProcedureView view(Actor actor, CaseId caseId) {
        return views.read(caseId, actor, LocaleContextHolder.getLocale());
    }
}
