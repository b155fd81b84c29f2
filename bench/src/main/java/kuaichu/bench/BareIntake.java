package kuaichu.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The statements of one intake straight over JDBC (裸语句上限): what the database alone would allow. */
final class BareIntake implements Load.Worker, AutoCloseable {
    private final Connection connection;
    private final List<Step> steps;
    private final SplittableRandom random;
    private boolean told;

    /**
     * One statement.
     *
     * @param varying positions whose value was another one in every traced request
     */
    record Step(Statement statement, Set<Integer> varying) {}

    BareIntake(String jdbcUrl, List<Step> steps, SplittableRandom random) throws SQLException {
        this.connection = DriverManager.getConnection(jdbcUrl, "postgres", "");
        this.steps = steps;
        this.random = random;
    }

    /** What differs between two traces of the same request must be made anew for every run. */
    static List<Step> steps(List<Statement> one, List<Statement> two) {
        if (!one.stream()
                .map(Statement::sql)
                .toList()
                .equals(two.stream().map(Statement::sql).toList())) {
            throw new IllegalStateException("two equal requests ran different statements:\n" + one + "\n" + two);
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Set<Integer> varying = new HashSet<>();
            List<@Nullable String> values = one.get(i).parameters();
            for (int p = 0; p < values.size(); p++) {
                if (!Objects.equals(values.get(p), two.get(i).parameters().get(p))) {
                    varying.add(p);
                }
            }
            steps.add(new Step(one.get(i), varying));
        }
        if (steps.stream().filter(step -> step.statement().is("COMMIT")).count() != 1) {
            throw new IllegalStateException("a report is one transaction, the trace shows another number of them");
        }
        return steps;
    }

    /** The same steps with the constants of another session. */
    static List<Step> withConstantsOf(List<Step> steps, List<Statement> other) {
        List<Step> mine = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            mine.add(new Step(other.get(i), steps.get(i).varying()));
        }
        return mine;
    }

    @Override
    public boolean once() throws SQLException {
        Fresh fresh = new Fresh(random);
        try {
            for (Step step : steps) {
                run(step, fresh);
            }
            return true;
        } catch (SQLException e) {
            if (!told) {
                System.err.println("bare statement failed: " + e.getMessage());
                told = true;
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return false;
        }
    }

    private void run(Step step, Fresh fresh) throws SQLException {
        if (step.statement().is("BEGIN")) {
            connection.setAutoCommit(false);
        } else if (step.statement().is("COMMIT")) {
            connection.commit();
            connection.setAutoCommit(true);
        } else {
            execute(step, fresh);
        }
    }

    private void execute(Step step, Fresh fresh) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(step.statement().sql())) {
            List<@Nullable String> values = step.statement().parameters();
            for (int p = 0; p < values.size(); p++) {
                String value = values.get(p);
                boolean renewed = value != null && step.varying().contains(p);
                statement.setObject(p + 1, renewed ? fresh.of(value) : value, Types.OTHER);
            }
            if (statement.execute()) {
                drain(statement);
            }
        }
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        try (var result = statement.getResultSet()) {
            while (result.next()) {
                result.getObject(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
