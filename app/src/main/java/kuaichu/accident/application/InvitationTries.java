package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.domain.InvitationBook;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts tried codes per account, in a transaction of its own so that a refused try counts as well: six digits must not be guessed. */
@Component
class InvitationTries {
    private final InvitationBook invitations;
    private final AccidentSettings settings;
    private final Clock clock;

    InvitationTries(InvitationBook invitations, AccidentSettings settings, Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Problem {@code accident.too-many-codes} */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(AccountId account) {
        if (invitations.countTry(account, windowStart()) > settings.codeTries()) {
            throw Problem.of(AccidentProblem.TOO_MANY_CODES);
        }
    }

    /** A right code was no guess: who often joins must not be shut out. Takes back only its own try, so it forgives no wrong one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wasRight(AccountId account) {
        invitations.uncountTry(account, windowStart());
    }

    private Instant windowStart() {
        long window = settings.invitationWithin().toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / window * window);
    }
}
