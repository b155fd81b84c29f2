package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.KeptCommands;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Retryable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command (命令): its change, its docket entries and its kept answer in ONE transaction. A repeated key gets the first answer;
 * two at the same time wait for each other; what failed is not kept and may be tried again.
 */
@Component
class Commands {
    private static final int ATTEMPTS = 4;

    private final KeptCommands table;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Commands(KeptCommands table, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Answer run(HttpServletRequest request, Supplier<Answer> handler) {
        Optional<Actor> actor = RequestActor.find(request);
        if (actor.isEmpty() || isKeyless(request)) {
            return retrying(handler);
        }
        UUID account = actor.get().requireAccount().value();
        UUID key = key(request);
        byte[] hash = hash(request);
        return retrying(() -> once(account, key, hash, handler));
    }

    private static boolean isKeyless(HttpServletRequest request) {
        return request.getRequestURI().startsWith(EndpointRules.BASE + "/auth/");
    }

    private static UUID key(HttpServletRequest request) {
        String header = request.getHeader("Idempotency-Key");
        if (header == null) {
            throw Problem.of(PlatformProblem.IDEMPOTENCY_KEY_MISSING);
        }
        try {
            return UUID.fromString(header);
        } catch (IllegalArgumentException e) {
            throw Problem.ofFields(
                    PlatformProblem.INVALID_INPUT,
                    java.util.List.of(FieldProblem.of("Idempotency-Key", "field.identity")));
        }
    }

    private static byte[] hash(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + " "
                    + request.getHeader("If-Match") + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return digest.digest(BodyBufferFilter.body(request));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer once(UUID account, UUID key, byte[] hash, Supplier<Answer> handler) {
        if (!table.claim(account, key, hash, clock.instant())) {
            KeptCommands.Done done = table.read(account, key);
            if (!MessageDigest.isEqual(done.requestHash(), hash)) {
                throw Problem.of(PlatformProblem.IDEMPOTENCY_MISMATCH);
            }
            return Answer.replay(done.answer());
        }
        Answer answer = handler.get();
        table.keep(account, key, answer.kept());
        return answer;
    }

    private Answer retrying(Supplier<Answer> work) {
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

    private static boolean isRetryable(@Nullable RuntimeException exception) {
        return exception instanceof ConcurrencyFailureException
                || (exception instanceof Problem problem && problem.problemCode() instanceof Retryable);
    }
}
