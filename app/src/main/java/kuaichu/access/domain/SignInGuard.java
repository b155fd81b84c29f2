package kuaichu.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What stands against guessing (防猜测): failures by name, codes by phone. */
public interface SignInGuard {
    /** Failures after which a name is locked, and for how long (GB/T 22239-2019 8.1.4.1). */
    int MOST_FAILURES = 5;

    Duration LOCK = Duration.ofMinutes(30);

    /** A code that was sent. */
    record SentCode(byte[] mac, int attempts, Instant expiresAt, Instant resendAt) {}

    Optional<Instant> findLockedUntil(String username, Instant now);

    /** Counts a failure; locks at the fifth. Stays when the sign-in around it rolls back. */
    void countFailure(String username, Instant now);

    void clearFailures(String username);

    /** Codes that were sent since some time, and when the first of them was. */
    record CodesSent(int count, Optional<Instant> first) {}

    CodesSent codesTo(byte[] phoneIndex, Instant since);

    CodesSent codesBy(String address, Instant since);

    void noteCode(byte[] phoneIndex, String address, Instant at);

    /** Until the transaction ends nobody else is sent a code to that phone or from that address. */
    void holdCodes(byte[] phoneIndex, String address);

    Optional<SentCode> findCode(byte[] phoneIndex);

    void keepCode(byte[] phoneIndex, SentCode code);

    /** Counts a try before it is compared, for good; the number of tries with this one. */
    int countTry(byte[] phoneIndex);

    void deleteCode(byte[] phoneIndex);
}
