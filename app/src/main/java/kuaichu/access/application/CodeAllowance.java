package kuaichu.access.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kuaichu.access.domain.SignInGuard;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Limits;
import kuaichu.platform.Limits.Limit;
import kuaichu.platform.Limits.Whose;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.RateLimits;
import org.springframework.stereotype.Component;

/** How many codes a phone is sent and an address may order (短信防轰炸); counted in the database, the same for every phone. */
@Component
class CodeAllowance {
    private static final String LIMIT = "code-sent";

    private final SignInGuard guard;
    private final RateLimits rates;
    private final List<Limit> ofPhone = Limits.of(LIMIT, Whose.PHONE);
    private final List<Limit> ofAddress = Limits.of(LIMIT, Whose.ADDRESS);

    CodeAllowance(SignInGuard guard, RateLimits rates) {
        this.guard = guard;
        this.rates = rates;
    }

    /**
     * Notes a code that is about to be sent.
     *
     * @throws Problem {@code platform.rate-limited}
     */
    void use(byte[] phoneIndex, String address, Instant now) {
        if (!rates.isUnlimited(address)) {
            ofPhone.forEach(limit -> require(limit, guard.codesTo(phoneIndex, now.minus(limit.within())), now));
            ofAddress.forEach(limit -> require(limit, guard.codesBy(address, now.minus(limit.within())), now));
        }
        guard.noteCode(phoneIndex, address, now);
    }

    private static void require(Limit limit, SignInGuard.CodesSent sent, Instant now) {
        if (sent.count() >= limit.most()) {
            Duration wait = sent.first().isEmpty()
                    ? limit.within()
                    : Duration.between(now, sent.first().get().plus(limit.within()));
            throw Problem.of(PlatformProblem.RATE_LIMITED, Math.max(1, wait.toSeconds()));
        }
    }
}
