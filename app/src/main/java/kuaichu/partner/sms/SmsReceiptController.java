package kuaichu.partner.sms;

import java.util.UUID;
import kuaichu.notice.SmsReceipts;
import kuaichu.partner.PartnerSettings;
import kuaichu.partner.callback.Callbacks;
import kuaichu.partner.line.Signing;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The gateway says whether an SMS reached the phone (短信回执). */
@RestController
class SmsReceiptController {
    private static final String DELIVERED = "DELIVERED";

    private final Callbacks callbacks;
    private final SmsReceipts receipts;
    private final Signing signing;

    /** What the gateway sends; further fields are its own. */
    record SmsReceipt(
            UUID reference, String state, @Nullable String reason) {}

    SmsReceiptController(Callbacks callbacks, SmsReceipts receipts, PartnerSettings settings) {
        this.callbacks = callbacks;
        this.receipts = receipts;
        this.signing = new Signing(settings.secretOf(settings.sms()));
    }

    /** References we do not know (sign-in codes) are answered alike. */
    @PostMapping("/api/v1/partner/sms/receipts")
    @Permit(everyone = true)
    ResponseEntity<Void> take(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        SmsReceipt receipt = callbacks.take("sms", signing, headers, body, SmsReceipt.class);
        receipts.report(receipt.reference(), DELIVERED.equals(receipt.state()), receipt.reason());
        return ResponseEntity.noContent().build();
    }
}
