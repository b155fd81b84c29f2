package kuaichu.docket;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.node.ObjectNode;

/**
 * Appends at the end of the transaction: all entries of one transaction go in with one lock-and-read of each case's head and one
 * insert, so that writers of the same case hold each other back only for the moment of committing.
 */
@Component
class JdbcDocket implements Docket {
    private final EntryTable table;
    private final DocketTail tail;
    private final List<DocketGuard> guards;
    private final Clock clock;

    JdbcDocket(EntryTable table, DocketTail tail, List<DocketGuard> guards, Clock clock) {
        this.table = table;
        this.tail = tail;
        this.guards = List.copyOf(guards);
        this.clock = clock;
    }

    @Override
    public void append(CaseId caseId, Actor actor, List<? extends DocketFact> facts) {
        guards.forEach(guard -> guard.require(caseId, actor, facts));
        Pending pending = pending();
        facts.forEach(fact -> pending.add(caseId, draft(caseId, actor, fact)));
    }

    @Override
    public void begin(CaseId caseId, Actor actor, List<? extends DocketFact> facts) {
        pending().begin(caseId);
        append(caseId, actor, facts);
    }

    private Entry draft(CaseId caseId, Actor actor, DocketFact fact) {
        DocketFact.Kind kind = fact.getClass().getAnnotation(DocketFact.Kind.class);
        if (kind == null) {
            throw new IllegalArgumentException(fact.getClass() + " lacks @DocketFact.Kind");
        }
        ObjectNode body = DocketJson.MAPPER.valueToTree(fact);
        if (fact.policeOnly()) {
            body.put(Entry.AUDIENCE, Entry.POLICE);
        }
        return new Entry(
                DocketPosition.START,
                caseId,
                0,
                kind.value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId() == null ? "" : actor.accountId().toString(),
                actor.role() == null ? "SYSTEM" : actor.role().name(),
                actor.displayName(),
                body,
                EntryHash.FIRST,
                EntryHash.FIRST);
    }

    private Pending pending() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("entries are appended inside the transaction of the change they tell");
        }
        Pending pending = current();
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    private @Nullable Pending current() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Pending.class::isInstance)
                        .map(Pending.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    @Override
    public List<Entry> listEntries(CaseId caseId) {
        Pending pending = current();
        if (pending != null) {
            pending.write();
        }
        return table.listOfCase(caseId);
    }

    @Override
    public <F extends DocketFact> F read(Entry entry, Class<F> type) {
        return DocketJson.MAPPER.treeToValue(entry.body(), type);
    }

    /** Entries of the running transaction; written by case id, so that two transactions with the same cases cannot deadlock. */
    private final class Pending implements TransactionSynchronization {
        private final Map<UUID, List<Entry>> drafts = new TreeMap<>();
        private final Set<UUID> begun = new HashSet<>();

        void begin(CaseId caseId) {
            begun.add(caseId.value());
        }

        void add(CaseId caseId, Entry draft) {
            drafts.computeIfAbsent(caseId.value(), id -> new ArrayList<>()).add(draft);
        }

        void write() {
            if (drafts.isEmpty()) {
                return;
            }
            List<Entry> chained = new ArrayList<>();
            drafts.forEach((caseId, entries) -> chain(head(caseId), entries, chained));
            drafts.clear();
            begun.clear();
            try {
                table.insert(chained);
            } catch (DuplicateKeyException e) {
                throw Problem.of(DocketProblem.CONCURRENT_WRITE);
            }
        }

        private EntryTable.Head head(UUID caseId) {
            return begun.contains(caseId) ? EntryTable.Head.NONE : table.lockHead(new CaseId(caseId));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write();
        }

        @Override
        public void afterCommit() {
            tail.signal();
        }
    }

    private static void chain(EntryTable.Head head, List<Entry> drafts, List<Entry> chained) {
        if (head.overtaken()) {
            throw Problem.of(DocketProblem.CONCURRENT_WRITE);
        }
        int seq = head.seq();
        String previous = head.hash();
        for (Entry draft : drafts) {
            seq++;
            Entry next = chained(draft, seq, previous, EntryHash.FIRST);
            previous = EntryHash.of(next);
            chained.add(chained(draft, seq, next.previousHash(), previous));
        }
    }

    private static Entry chained(Entry draft, int seq, String previous, String hash) {
        return new Entry(
                draft.position(),
                draft.caseId(),
                seq,
                draft.kind(),
                draft.at(),
                draft.actorAccount(),
                draft.actorRole(),
                draft.actorText(),
                draft.body(),
                previous,
                hash);
    }
}
