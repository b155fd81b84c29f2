package kuaichu.access.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.SessionLife;
import kuaichu.access.domain.Sessions;
import kuaichu.platform.Actor;
import kuaichu.platform.web.TokenResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens, finds and ends sessions by opaque tokens (会话). */
@Service
public class OpenSession implements TokenResolver {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_LISTED = 100;
    /** The time of last use is written at most this often. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Clock clock;

    OpenSession(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A session just opened; the token is shown once and kept nowhere. */
    public record Opened(String token, Account account, Instant expiresAt) {}

    public Opened open(Account account) {
        return open(account, Sessions.Origin.UNKNOWN);
    }

    public Opened open(Account account, Sessions.Origin origin) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        Instant expires = now.plus(SessionLife.of(account.role()).longest());
        sessions.add(hash(token), account.id(), origin, now, expires);
        return new Opened(token, account, expires);
    }

    /** Empty when it never was, ended, or was not used for too long. */
    public Optional<Sessions.Open> find(String token) {
        byte[] hash = hash(token);
        Instant now = clock.instant();
        Optional<Sessions.Open> open = sessions.find(hash)
                .filter(session -> !SessionLife.of(session.account().role())
                        .isOver(session.lastUsedAt(), session.expiresAt(), now));
        open.filter(session -> session.lastUsedAt().plus(TOUCH).isBefore(now))
                .ifPresent(session -> sessions.touch(hash, now));
        return open;
    }

    @Override
    public Optional<Actor> resolve(String token) {
        return find(token).map(session -> session.account().toActor());
    }

    /** A session of one's own or of somebody else; {@code current} is the one that asks. */
    public record Listed(
            UUID id,
            Sessions.Origin origin,
            Instant openedAt,
            Instant lastUsedAt,
            Instant expiresAt,
            boolean current) {}

    /** Those still alive, the last used first; more than a person has devices are not shown. */
    public List<Listed> list(Account account, @Nullable String token) {
        byte[] current = token == null ? new byte[0] : hash(token);
        Instant now = clock.instant();
        return sessions
                .listOpen(account.id(), now.minus(SessionLife.of(account.role()).idle()), now, MOST_LISTED)
                .stream()
                .map(session -> new Listed(
                        session.id(),
                        session.origin(),
                        session.openedAt(),
                        session.lastUsedAt(),
                        session.expiresAt(),
                        MessageDigest.isEqual(session.tokenHash(), current)))
                .toList();
    }

    public void end(String token) {
        sessions.delete(hash(token));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
