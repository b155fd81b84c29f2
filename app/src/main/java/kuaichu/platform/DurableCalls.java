package kuaichu.platform;

import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/** Calls to the outside that must happen (必达调用): scheduled work written in the caller's transaction, tried until done or dead. */
public interface DurableCalls {
    /**
     * Orders a call; it starts right after the caller's transaction commits and never happens when that rolls back.
     *
     * @param operation of a {@link DurableCall}
     * @param key unique within the operation: ordering the same key again changes nothing
     * @param caseId the case it is about, null when none
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException for an operation nobody makes
     */
    <P extends Record> void order(DurableCall.Operation<P> operation, String key, @Nullable CaseId caseId, P payload);
}
