package kuaichu.signing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.signing.SigningPurpose;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of paper is signed in this city (签署规则).
 *
 * @param article what the signature stands on, for example PROC-21
 * @param inTurn whether they sign one after the other
 * @param leastShownSeconds how long the words must have been shown, 0 or more
 * @param quietRefusal whether a signer may quietly not sign
 * @param refusalEnds whether an open refusal ends it; else it is noted and the others go on (PROC-24.3)
 * @param recordingArticle why an electronic signature of a person is recorded in sound and picture; null when it need not be
 * @param expiresAfter null when it never expires
 * @param remindAfter since it was opened, rising
 * @param mostReminders by hand and by clock together
 */
public record PurposeRule(
        SigningPurpose purpose,
        String article,
        boolean inTurn,
        int leastShownSeconds,
        boolean quietRefusal,
        boolean refusalEnds,
        @Nullable String recordingArticle,
        @Nullable Duration expiresAfter,
        List<Duration> remindAfter,
        int mostReminders) {
    public PurposeRule {
        remindAfter = List.copyOf(remindAfter);
        if (leastShownSeconds < 0 || mostReminders < 0) {
            throw new IllegalArgumentException(purpose + ": negative seconds or reminders");
        }
        if (!remindAfter.stream().sorted().toList().equals(remindAfter)) {
            throw new IllegalArgumentException(purpose + ": reminders are not in order");
        }
    }

    public boolean needsRecording() {
        return recordingArticle != null;
    }

    public @Nullable Instant dueAt(Instant openedAt) {
        return expiresAfter == null ? null : openedAt.plus(expiresAfter);
    }

    /** The first reminder after this moment, empty when all are over. */
    public Optional<Instant> nextReminder(Instant openedAt, Instant after) {
        return remindAfter.stream()
                .map(openedAt::plus)
                .filter(at -> at.isAfter(after))
                .findFirst();
    }
}
