package kuaichu.partner.sms;

import kuaichu.notice.spi.SmsSender;
import kuaichu.partner.PartnerSettings;
import kuaichu.partner.line.Line;
import kuaichu.partner.line.Lines;
import kuaichu.partner.line.PartnerSilent;
import kuaichu.partner.line.Reply;
import kuaichu.partner.line.WireJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The SMS gateway over signed JSON (短信网关). */
@Component
class SmsLine implements SmsSender {
    private final Line line;

    private record Order(String to, String text, String reference) {}

    private record Taken(@Nullable String messageId) {}

    SmsLine(Lines lines, PartnerSettings settings) {
        this.line = lines.signed("sms", settings.sms(), "/sms/v1");
    }

    @Override
    public String send(String phone, String text, String reference) {
        try {
            Reply reply =
                    line.postJson("/messages", WireJson.JSON.writeValueAsBytes(new Order(phone, text, reference)));
            if (!reply.isOk()) {
                throw new SmsUnavailable("sms: status " + reply.status());
            }
            String messageId =
                    WireJson.JSON.readValue(reply.body(), Taken.class).messageId();
            if (messageId == null) {
                throw new SmsUnavailable("sms: answer without a number");
            }
            return messageId;
        } catch (PartnerSilent e) {
            throw new SmsUnavailable("sms", e);
        } catch (JacksonException e) {
            throw new SmsUnavailable("sms: unreadable answer", e);
        }
    }
}
