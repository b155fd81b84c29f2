package kuaichu.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where delivery receipts of the SMS gateway arrive (短信回执入口). */
public interface SmsReceipts {
    /**
     * Takes a receipt; a repeated or unknown one changes nothing.
     *
     * @param messageId the reference the SMS was sent with
     * @param reason why it did not arrive, null when it did
     */
    void report(UUID messageId, boolean delivered, @Nullable String reason);
}
