package kuaichu.access.domain;

import java.time.Duration;
import java.time.Instant;
import kuaichu.platform.Role;

/**
 * How long a session lives (会话期限): staff are signed out after 30 minutes without use and after 12 hours in any case
 * (GB/T 22239-2019 8.1.4.1); a party keeps the case at hand for 30 days.
 */
public record SessionLife(Duration idle, Duration longest) {
    private static final SessionLife STAFF = new SessionLife(Duration.ofMinutes(30), Duration.ofHours(12));
    private static final SessionLife PARTY = new SessionLife(Duration.ofDays(30), Duration.ofDays(30));

    public static SessionLife of(Role role) {
        return role == Role.PARTY ? PARTY : STAFF;
    }

    public boolean isOver(Instant lastUsed, Instant expires, Instant now) {
        return !now.isBefore(expires) || !now.isBefore(lastUsed.plus(idle));
    }
}
