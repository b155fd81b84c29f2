package kuaichu.accident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the case reached each stage (各环节时间); null while it has not. A stage reached twice keeps its latest time. */
public record StageTimes(
        Instant reportedAt,
        @Nullable Instant triagedAt,
        @Nullable Instant evidenceFixedAt,
        @Nullable Instant clearedAt,
        @Nullable Instant negotiationOpenedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant reviewStartedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant determinedAt,
        @Nullable Instant servedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant investigatedAt,
        @Nullable Instant certifiedAt,
        @Nullable Instant closureRequestedAt,
        @Nullable Instant closedAt,
        @Nullable Instant withdrawnAt) {}
