package kuaichu.docket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the whole docket (案卷核验): every case's numbers without gap, every chain and every hash, then what the modules'
 * {@link ReplayCheck}s say. Reads only, one case in memory at a time, in one snapshot.
 */
public final class DocketVerification {
    private static final int FETCH = 2000;

    private final Connection connection;
    private final List<ReplayCheck> checks;
    private long cases;
    private long entries;

    private DocketVerification(Connection connection, List<ReplayCheck> checks) {
        this.connection = connection;
        this.checks = checks;
    }

    /**
     * What was found.
     *
     * @param change first difference, null when all is intact
     */
    public record Result(long cases, long entries, @Nullable Change change) {
        public boolean isIntact() {
            return change == null;
        }
    }

    /** The first place where the docket is not what it was, or the tables not what the docket says. */
    public record Change(CaseId caseId, int seq, String what) {}

    public static Result run(Connection connection, List<ReplayCheck> checks) throws SQLException {
        return new DocketVerification(connection, checks).run();
    }

    private Result run() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (PreparedStatement statement = connection.prepareStatement(
                "select " + EntryRow.COLUMNS + " from docket.entry order by case_id, seq")) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                Change change = readCases(rows).orElse(null);
                return new Result(cases, entries, change);
            }
        } finally {
            connection.rollback();
        }
    }

    private Optional<Change> readCases(ResultSet rows) throws SQLException {
        List<Entry> ofCase = new ArrayList<>();
        while (rows.next()) {
            Entry entry = EntryRow.read(rows);
            if (!ofCase.isEmpty() && !ofCase.getFirst().caseId().equals(entry.caseId())) {
                Optional<Change> change = checkCase(ofCase);
                if (change.isPresent()) {
                    return change;
                }
                ofCase.clear();
            }
            ofCase.add(entry);
        }
        return ofCase.isEmpty() ? Optional.empty() : checkCase(ofCase);
    }

    private Optional<Change> checkCase(List<Entry> ofCase) throws SQLException {
        cases++;
        entries += ofCase.size();
        Optional<Change> broken = checkChain(ofCase);
        if (broken.isPresent()) {
            return broken;
        }
        Entry last = ofCase.getLast();
        for (ReplayCheck check : checks) {
            List<String> differences = check.compare(connection, last.caseId(), List.copyOf(ofCase));
            if (!differences.isEmpty()) {
                return Optional.of(new Change(
                        last.caseId(),
                        last.seq(),
                        "replay of " + check.name() + " differs: " + differences.getFirst()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Change> checkChain(List<Entry> ofCase) {
        String previous = EntryHash.FIRST;
        int expected = 1;
        for (Entry entry : ofCase) {
            String what = fault(entry, expected, previous);
            if (what != null) {
                return Optional.of(new Change(entry.caseId(), expected, what));
            }
            previous = entry.hash();
            expected++;
        }
        return Optional.empty();
    }

    private static @Nullable String fault(Entry entry, int expected, String previous) {
        if (entry.seq() != expected) {
            return "entry missing";
        }
        if (!entry.previousHash().equals(previous)) {
            return "chain broken";
        }
        return entry.hash().equals(EntryHash.of(entry)) ? null : "entry changed";
    }
}
