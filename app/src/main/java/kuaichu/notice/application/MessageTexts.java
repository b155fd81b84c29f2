package kuaichu.notice.application;

import java.util.Locale;
import kuaichu.notice.domain.Message;
import kuaichu.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of messages (通知文本), in the bundles {@code i18n/notice}. */
@Component
public class MessageTexts {
    private final Texts texts;
    private final String address;

    /** @param address where parties reach the platform, for links in SMS */
    MessageTexts(Texts texts, @Value("${kuaichu.notice.base-url}") String address) {
        this.texts = texts;
        this.address = address;
    }

    public String inApp(Message message, Locale locale) {
        return texts.get(
                locale, "notice." + message.template(), message.arguments().toArray());
    }

    /** With sender's mark and the link to the case; Chinese, because no language is known of a phone number. */
    String sms(Message message) {
        Object[] wrapped = {inApp(message, Locale.SIMPLIFIED_CHINESE), address + "/p/cases/" + message.caseId()};
        return texts.get(Locale.SIMPLIFIED_CHINESE, "notice.sms", wrapped);
    }
}
