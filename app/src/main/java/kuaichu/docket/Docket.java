package kuaichu.docket;

import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;

/** The ledger of every case (案卷). */
public interface Docket {
    /**
     * Appends entries to a case, in order, inside the caller's transaction: no entry without the change, no change without the entry.
     *
     * @throws IllegalStateException outside a transaction
     * @throws kuaichu.kernel.problem.Problem {@code docket.concurrent-write} when another transaction wrote to the case first
     */
    void append(CaseId caseId, Actor actor, List<? extends DocketFact> facts);

    default void append(CaseId caseId, Actor actor, DocketFact fact) {
        append(caseId, actor, List.of(fact));
    }

    /**
     * The first entries of a case made in this very transaction: nobody else can write to it yet, so nobody is waited for.
     *
     * @throws kuaichu.kernel.problem.Problem {@code docket.concurrent-write} at the commit when the case has entries already
     */
    void begin(CaseId caseId, Actor actor, List<? extends DocketFact> facts);

    /** All entries of a case in order; a case has at most a few hundred. */
    List<Entry> listEntries(CaseId caseId);

    /** The body of an entry as the record it was written from. */
    <F extends DocketFact> F read(Entry entry, Class<F> type);
}
