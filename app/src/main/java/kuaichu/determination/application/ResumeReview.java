package kuaichu.determination.application;

import java.time.Instant;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a returned case up again (补证后恢复审核) as soon as new evidence is fixed. */
@Component
class ResumeReview implements DocketSubscriber {
    private final AccidentCases cases;
    private final ReviewWork reviewWork;

    ResumeReview(AccidentCases cases, ReviewWork reviewWork) {
        this.cases = cases;
        this.reviewWork = reviewWork;
    }

    @Override
    public String name() {
        return "determination.resume-review";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("accident.evidence-supplemented");
    }

    /** Idempotent by the state: a case that is not returned is left alone. */
    @Override
    @Transactional
    public void handle(Entry entry) {
        AccidentCase accidentCase = cases.lock(entry.caseId());
        @Nullable Instant returnedAt = accidentCase.times().returnedAt();
        if (accidentCase.state() == HandlingState.RETURNED
                && returnedAt != null
                && !entry.at().isBefore(returnedAt)) {
            reviewWork.start(Actor.SYSTEM, accidentCase);
        }
    }

    /** It derives nothing of its own: a rebuild finds no case that waits. */
    @Override
    public void reset() {}
}
