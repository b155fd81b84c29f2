package kuaichu.notice.domain;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.MessageId;
import org.jspecify.annotations.Nullable;

/** A message in somebody's inbox (消息); its text is made when read, in the reader's language. */
public record Message(
        MessageId id,
        @Nullable AccountId accountId,
        CaseId caseId,
        String partyLabel,
        String template,
        List<String> arguments,
        Instant at,
        @Nullable Instant readAt,
        SmsState smsState) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** How its SMS stands (短信状态). */
    public enum SmsState {
        /** 无手机号. */
        NONE,
        /** 待发送. */
        WAITING,
        /** 已提交网关. */
        SENT,
        /** 已送达手机. */
        DELIVERED,
        /** 发送失败. */
        FAILED
    }
}
