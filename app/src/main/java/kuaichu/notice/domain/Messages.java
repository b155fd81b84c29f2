package kuaichu.notice.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.MessageId;
import kuaichu.platform.Cell;
import org.jspecify.annotations.Nullable;

/** The messages as kept. */
public interface Messages {
    /**
     * A message to be kept.
     *
     * @param source position of the causing docket entry; one message per source and party
     * @param phone encrypted number, null when there is none
     */
    record NewMessage(
            MessageId id,
            @Nullable AccountId accountId,
            CaseId caseId,
            String partyLabel,
            String source,
            Notice notice,
            Instant at,
            byte @Nullable [] phone) {}

    /** Notes that the news of an entry goes out; false when it did before. */
    boolean beginTelling(String source, Instant at);

    /** False when the source was already told to that party. */
    boolean add(NewMessage message);

    Optional<Message> find(MessageId id);

    /** The encrypted number of a message whose SMS has not left yet. */
    Optional<byte[]> findPhoneToCall(MessageId id);

    /** Where the phone of a message is kept. */
    static Cell phoneOf(MessageId id) {
        return Cell.of("notice.message.phone", id);
    }

    /** False when it was not waiting. */
    boolean markSent(MessageId id, String gatewayNo, Instant at);

    /** Ends a message that waits or was sent; false when it had ended already. */
    boolean markEnded(MessageId id, Message.SmsState outcome, @Nullable String reason, Instant at);

    /** Newest first. */
    List<Message> listInbox(AccountId account, @Nullable MessageId before, int limit);

    /** The first reading counts. */
    void markRead(MessageId id, Instant at);
}
