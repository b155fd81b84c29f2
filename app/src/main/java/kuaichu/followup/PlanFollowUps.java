package kuaichu.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.LegalDeadline;
import org.springframework.stereotype.Component;

/** Plans the check of every party (安排回访) for the day after the matter was settled. */
@Component
class PlanFollowUps implements DocketSubscriber {
    private final AccidentCases cases;
    private final FollowUpTable table;
    private final FollowUpSettings settings;

    PlanFollowUps(AccidentCases cases, FollowUpTable table, FollowUpSettings settings) {
        this.cases = cases;
        this.table = table;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "followup.plan";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("determination.agreed", "determination.issued");
    }

    @Override
    public void handle(Entry entry) {
        Instant dueAt = LocalDate.ofInstant(entry.at(), LegalDeadline.ZONE)
                .plusDays(1)
                .atTime(settings.askAt())
                .atZone(LegalDeadline.ZONE)
                .toInstant();
        cases.listParties(entry.caseId())
                .forEach(party -> table.plan(entry.caseId(), party.id(), party.label(), dueAt));
    }

    /** What was asked and answered is nothing derived: read again, the docket plans nothing twice. */
    @Override
    public void reset() {}
}
