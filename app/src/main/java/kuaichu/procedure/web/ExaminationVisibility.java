package kuaichu.procedure.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.ExaminationId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.procedure.application.ReadProcedure;
import kuaichu.procedure.domain.Examination;
import org.springframework.stereotype.Component;

/** {@code {examinationId}} in a path: by the grants of its case. */
@Component
class ExaminationVisibility implements Visibility {
    private final ReadProcedure reading;
    private final CaseScope scope;

    ExaminationVisibility(ReadProcedure reading, CaseScope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "examinationId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return reading.findExamination(new ExaminationId(id))
                .map(Examination::caseId)
                .filter(caseId -> scope.isVisible(actor, caseId))
                .isPresent();
    }
}
