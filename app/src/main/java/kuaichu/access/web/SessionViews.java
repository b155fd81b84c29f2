package kuaichu.access.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.access.application.OpenSession;
import org.jspecify.annotations.Nullable;

/** Sessions as they are shown (会话列表). */
final class SessionViews {
    private SessionViews() {}

    /**
     * A session.
     *
     * @param device what the browser called itself
     * @param current whether it is the one that asks
     */
    record SessionView(
            UUID sessionId,
            @Nullable String device,
            @Nullable String address,
            Instant openedAt,
            Instant lastUsedAt,
            Instant expiresAt,
            boolean current) {}

    /** Those still alive, the last used first. */
    record SessionList(List<SessionView> items) {}

    static SessionList of(List<OpenSession.Listed> sessions) {
        return new SessionList(sessions.stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.origin().device(),
                        session.origin().address(),
                        session.openedAt(),
                        session.lastUsedAt(),
                        session.expiresAt(),
                        session.current()))
                .toList());
    }
}
