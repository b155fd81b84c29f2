package kuaichu.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import org.jspecify.annotations.Nullable;

/** Where sessions are kept (会话库); by the digest of the token only. */
public interface Sessions {
    /** A session with its account. */
    record Open(Account account, Instant lastUsedAt, Instant expiresAt) {}

    /**
     * Where a session was opened.
     *
     * @param device what the browser calls itself
     */
    record Origin(@Nullable String address, @Nullable String device) {
        public static final Origin UNKNOWN = new Origin(null, null);
    }

    /** A session as its person and the security administrator see it (会话与设备). */
    record Listed(UUID id, Origin origin, Instant openedAt, Instant lastUsedAt, Instant expiresAt, byte[] tokenHash) {}

    void add(byte[] tokenHash, AccountId account, Origin origin, Instant now, Instant expiresAt);

    /** Those still alive, the last used first. */
    List<Listed> listOpen(AccountId account, Instant usedSince, Instant now, int most);

    /** False when the account has no such session. */
    boolean delete(AccountId account, UUID id);

    int deleteAll(AccountId account);

    /** Whose it is. */
    Optional<AccountId> findOwner(UUID id);

    Optional<Open> find(byte[] tokenHash);

    void touch(byte[] tokenHash, Instant now);

    void delete(byte[] tokenHash);

    int deleteExpired(Instant now);
}
