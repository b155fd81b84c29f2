package kuaichu.notice.application;

import java.util.Locale;
import kuaichu.notice.domain.Message;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of messages (通知文本), in the bundles {@code i18n/notice}. */
@Component
public class MessageTexts {
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final String address;

    /** @param address where parties reach the platform, for links in SMS */
    MessageTexts(@Value("${kuaichu.notice.base-url}") String address) {
        this.address = address;
        texts.setBasename("i18n/notice");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        texts.setAlwaysUseMessageFormat(true);
    }

    public String inApp(Message message, Locale locale) {
        return texts.getMessage(
                "notice." + message.template(), message.arguments().toArray(), locale);
    }

    /** With sender's mark and the link to the case; Chinese, because no language is known of a phone number. */
    String sms(Message message) {
        Object[] wrapped = {inApp(message, Locale.SIMPLIFIED_CHINESE), address + "/p/cases/" + message.caseId()};
        return texts.getMessage("notice.sms", wrapped, Locale.SIMPLIFIED_CHINESE);
    }
}
