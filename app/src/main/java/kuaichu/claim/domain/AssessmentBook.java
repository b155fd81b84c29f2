package kuaichu.claim.domain;

import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.InsurerId;

/** The assessments as kept (定损台账); never changed, a new one takes the place of the old. */
public interface AssessmentBook {
    void insert(LossAssessment assessment);

    List<LossLine> listLines(UUID assessmentId);

    /** Whose surveyor it was. */
    InsurerId insurerOf(UUID assessmentId);
}
