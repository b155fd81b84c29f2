package kuaichu.claim.application;

import java.util.Set;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new determination after a review (重新认定后理算): what waited for it is settled by the new grades; what was paid stays paid. */
@Component
class FollowRedetermination implements DocketSubscriber {
    private final AccidentCases cases;
    private final SettleClaims settle;

    FollowRedetermination(AccidentCases cases, SettleClaims settle) {
        this.cases = cases;
        this.settle = settle;
    }

    @Override
    public String name() {
        return "claim.redetermination";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("determination.withdrawn");
    }

    /** Settling what is settled changes nothing. */
    @Override
    @Transactional
    public void handle(Entry entry) {
        cases.lock(entry.caseId());
        settle.settleWhatIsReady(entry.caseId());
    }

    /** It derives nothing of its own. */
    @Override
    public void reset() {}
}
