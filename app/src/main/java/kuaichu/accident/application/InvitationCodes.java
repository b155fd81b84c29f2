package kuaichu.accident.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import kuaichu.accident.domain.InvitationBook;
import kuaichu.accident.domain.InvitationBook.Invitation;
import kuaichu.platform.KeyRing;
import org.springframework.stereotype.Component;

/** Makes the codes of invitations (邀请码): six digits to be read aloud, or a long one that travels in a link; kept as keyed hashes. */
@Component
class InvitationCodes {
    private static final int TRIES = 20;
    private static final int LINK_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final InvitationBook invitations;
    private final KeyRing keys;
    private final Clock clock;

    InvitationCodes(InvitationBook invitations, KeyRing keys, Clock clock) {
        this.invitations = invitations;
        this.keys = keys;
        this.clock = clock;
    }

    /** The code as the inviting side shows it, once. */
    record Made(String code, Instant expiresAt) {}

    Made digits(Invitation invitation, Duration within) {
        return open(invitation, within, () -> String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000)));
    }

    /** Nobody guesses it, so it may be good for longer. */
    Made link(Invitation invitation, Duration within) {
        return open(invitation, within, () -> {
            byte[] bytes = new byte[LINK_BYTES];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    private Made open(Invitation invitation, Duration within, Supplier<String> codes) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(within);
        for (int i = 0; i < TRIES; i++) {
            String code = codes.get();
            if (invitations.open(hash(code), invitation, now, expiresAt)) {
                return new Made(code, expiresAt);
            }
        }
        throw new IllegalStateException(
                "no free invitation code after " + TRIES + " tries. Maybe invitations never end?");
    }

    byte[] hash(String code) {
        return keys.mac("invitation", code);
    }
}
