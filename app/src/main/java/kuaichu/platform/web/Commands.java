package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.KeptCommands;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.RetryingTransaction;
import org.springframework.stereotype.Component;

/**
 * Runs a command (命令): its change, its docket entries and its kept answer in ONE transaction. A repeated key gets the first answer;
 * two at the same time wait for each other; what failed is not kept and may be tried again.
 */
@Component
class Commands {
    private final KeptCommands table;
    private final RetryingTransaction transaction;
    private final Clock clock;

    Commands(KeptCommands table, RetryingTransaction transaction, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
    }

    Answer run(HttpServletRequest request, Supplier<Answer> handler) {
        Optional<Actor> actor = RequestActor.find(request);
        if (actor.isEmpty() || isKeyless(request)) {
            return transaction.get(handler);
        }
        UUID account = actor.get().requireAccount().value();
        UUID key = key(request);
        byte[] hash = hash(request);
        return transaction.get(() -> once(account, key, hash, handler));
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
}
