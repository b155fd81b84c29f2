package kuaichu.access.domain;

import java.time.Instant;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;

/** Where sessions are kept (会话库); by the digest of the token only. */
public interface Sessions {
    /** A session with its account. */
    record Open(Account account, Instant lastUsedAt, Instant expiresAt) {}

    void add(byte[] tokenHash, AccountId account, Instant now, Instant expiresAt);

    Optional<Open> find(byte[] tokenHash);

    void touch(byte[] tokenHash, Instant now);

    void delete(byte[] tokenHash);

    int deleteExpired(Instant now);
}
