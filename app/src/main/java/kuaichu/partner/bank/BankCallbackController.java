package kuaichu.partner.bank;

import kuaichu.claim.Payouts;
import kuaichu.claim.spi.TransferReport;
import kuaichu.partner.PartnerSettings;
import kuaichu.partner.callback.Callbacks;
import kuaichu.partner.line.Signing;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The bank says how a transfer ended (付款回执). Told twice, it counts once: the claim knows its order's state. */
@RestController
class BankCallbackController {
    private final Callbacks callbacks;
    private final ObjectProvider<Payouts> payouts;
    private final Signing signing;

    /** What the bank sends; further fields are its own. */
    record BankCallback(
            String orderNo,
            TransferReport.State state,
            @Nullable String bankReference,
            @Nullable String reason) {}

    /** @param payouts asked late: whoever pays out needs the bank first */
    BankCallbackController(Callbacks callbacks, ObjectProvider<Payouts> payouts, PartnerSettings settings) {
        this.callbacks = callbacks;
        this.payouts = payouts;
        this.signing = new Signing(settings.secretOf(settings.bank()));
    }

    /** Unknown orders are answered alike: the bank need not know which orders exist. */
    @PostMapping("/api/v1/partner/bank/callbacks")
    @Permit(everyone = true)
    ResponseEntity<Void> take(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        BankCallback told = callbacks.take("bank", signing, headers, body, BankCallback.class);
        payouts.getObject()
                .report(new TransferReport(told.orderNo(), told.state(), told.bankReference(), told.reason()));
        return ResponseEntity.noContent().build();
    }
}
