package kuaichu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kuaichu.notice.spi.SmsSender;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link SmsSender} keeps. */
abstract class SmsSenderContract {
    abstract SmsSender sender();

    abstract List<String> textsTo(String phone);

    abstract void breakDown(Runnable during);

    @Test
    void aTextArrivesOnceHoweverOftenItIsSent() {
        String reference = UUID.randomUUID().toString();
        String text = "事故 " + reference;
        String messageId = sender().send("13700000001", text, reference);

        assertThat(sender().send("13700000001", text, reference)).isEqualTo(messageId);
        assertThat(textsTo("13700000001")).containsOnlyOnce(text);
    }

    @Test
    void aNumberTheGatewayRefusesIsAFailure() {
        assertThatThrownBy(() -> sender().send("12345", "x", UUID.randomUUID().toString()))
                .isInstanceOf(SmsSender.SmsUnavailable.class);
    }

    @Test
    void aDeadGatewayIsUnavailable() {
        breakDown(() -> assertThatThrownBy(() ->
                        sender().send("13700000001", "x", UUID.randomUUID().toString()))
                .isInstanceOf(SmsSender.SmsUnavailable.class));
    }
}
