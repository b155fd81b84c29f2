package kuaichu.docket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kuaichu.kernel.id.CaseId;

/** What an operator does with the durable readers of the docket (订阅运维). */
public interface DocketSubscriptions {
    /** Entries that failed and wait: retried by themselves while not {@code parked}, else for {@link #resume}. Oldest first, at most 500. */
    List<Held> listHeld();

    /** Tries the held entries of a case again, now. */
    void resume(String subscriber, CaseId caseId);

    /** Lets the subscriber forget what it derived and read everything from the start. */
    void rebuild(String subscriber);

    /** Committed entries each subscriber has not handled yet, held ones not counted; counted up to 1000. */
    Map<String, Integer> countBehind();

    /**
     * An entry held back.
     *
     * @param parked whether it waits for an operator
     * @param lastError class and message of the last failure
     */
    record Held(
            String subscriber,
            CaseId caseId,
            DocketPosition position,
            boolean parked,
            int attempts,
            Instant nextAttemptAt,
            String lastError) {}
}
