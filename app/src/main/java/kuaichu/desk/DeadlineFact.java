package kuaichu.desk;

import java.util.UUID;
import kuaichu.docket.DocketFact;
import org.jspecify.annotations.Nullable;

/** What the legal deadlines write into the docket (期限事实); {@code deadline} is the name of a {@link DeadlineKind}, days are ISO-8601. */
public sealed interface DeadlineFact extends DocketFact {

    /** @param owner AUTHORITY or PARTY */
    @Kind("desk.deadline-started")
    record Started(
            UUID deadlineId,
            String deadline,
            UUID subjectId,
            String owner,
            @Nullable String label,
            String article,
            String startedOn,
            String lastOn)
            implements DeadlineFact {}

    /** @param timing IN_TIME or LATE */
    @Kind("desk.deadline-met")
    record Met(UUID deadlineId, String deadline, @Nullable String label, String timing) implements DeadlineFact {}

    @Kind("desk.deadline-dropped")
    record Dropped(
            UUID deadlineId, String deadline, @Nullable String label) implements DeadlineFact {}

    /** @param lastOn last day of the suspension */
    @Kind("desk.deadline-suspended")
    record Suspended(
            UUID deadlineId, String deadline, @Nullable String label, String article, String lastOn)
            implements DeadlineFact {}

    @Kind("desk.deadline-renewed")
    record Renewed(
            UUID deadlineId, String deadline, @Nullable String label, String article, String startedOn, String lastOn)
            implements DeadlineFact {}

    /** @param told OWNER or LEADER */
    @Kind("desk.deadline-near")
    record Near(UUID deadlineId, String deadline, @Nullable String label, String told, String lastOn)
            implements DeadlineFact {}

    @Kind("desk.deadline-broken")
    record Broken(
            UUID deadlineId, String deadline, @Nullable String label, String article, String lastOn)
            implements DeadlineFact {}

    /** @param owner PARTY: only rights lapse */
    @Kind("desk.deadline-lapsed")
    record Lapsed(
            UUID deadlineId,
            String deadline,
            String owner,
            @Nullable String label,
            String lastOn) implements DeadlineFact {}
}
