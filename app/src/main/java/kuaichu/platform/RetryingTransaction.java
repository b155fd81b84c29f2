package kuaichu.platform;

import java.util.Objects;
import java.util.function.Supplier;
import kuaichu.kernel.problem.Problem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that is simply run again when another one was in its way (重试事务): a {@link Retryable} problem, a deadlock or a
 * serialization failure. The work must have no effect outside the database.
 */
@Component
public class RetryingTransaction {
    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;

    public RetryingTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws RuntimeException what the work threw, at last also what stood in its way */
    public <T> T get(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (Problem | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS || !isRetryable(e)) {
                    throw e;
                }
            }
        }
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Whether the same again, in a new transaction, may well succeed. */
    public static boolean isRetryable(RuntimeException exception) {
        return exception instanceof ConcurrencyFailureException
                || (exception instanceof Problem problem && problem.problemCode() instanceof Retryable);
    }
}
