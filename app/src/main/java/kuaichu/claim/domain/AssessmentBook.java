package kuaichu.claim.domain;

import java.util.List;
import java.util.UUID;

/** The assessments as kept (定损台账); never changed, a new one takes the place of the old. */
public interface AssessmentBook {
    void insert(LossAssessment assessment);

    List<LossLine> listLines(UUID assessmentId);
}
