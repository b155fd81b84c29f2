package kuaichu.partner.bank;

import java.util.Optional;
import kuaichu.claim.spi.BankGateway;
import kuaichu.claim.spi.PartnerUnavailable;
import kuaichu.claim.spi.TransferOrder;
import kuaichu.claim.spi.TransferReport;
import kuaichu.partner.PartnerSettings;
import kuaichu.partner.line.Line;
import kuaichu.partner.line.Lines;
import kuaichu.partner.line.PartnerSilent;
import kuaichu.partner.line.Reply;
import kuaichu.partner.line.WireJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The bank over signed JSON (银行代付). */
@Component
class SignedBank implements BankGateway {
    private final Line line;

    private record Order(String orderNo, long amountFen, String toCard, String toName, String purpose) {}

    private record Report(
            String orderNo,
            TransferReport.State state,
            @Nullable String bankReference,
            @Nullable String reason) {}

    private record Refusal(@Nullable String code, @Nullable String message) {}

    SignedBank(Lines lines, PartnerSettings settings) {
        this.line = lines.signed("bank", settings.bank(), "/bank/v1");
    }

    @Override
    public TransferReport order(TransferOrder order) {
        byte[] body = WireJson.JSON.writeValueAsBytes(
                new Order(order.orderNo(), order.amountFen(), order.toCard(), order.toName(), order.purpose()));
        Reply reply = exchange(() -> line.postJson("/transfers", body));
        if (reply.status() == 422) {
            return new TransferReport(order.orderNo(), TransferReport.State.REJECTED, null, refusal(reply));
        }
        return read(reply);
    }

    @Override
    public Optional<TransferReport> query(String orderNo) {
        Reply reply = exchange(() -> line.get("/transfers/" + orderNo));
        return reply.status() == 404 ? Optional.empty() : Optional.of(read(reply));
    }

    private TransferReport read(Reply reply) {
        if (!reply.isOk()) {
            throw new PartnerUnavailable("bank: status " + reply.status());
        }
        try {
            Report report = WireJson.JSON.readValue(reply.body(), Report.class);
            return new TransferReport(report.orderNo(), report.state(), report.bankReference(), report.reason());
        } catch (JacksonException e) {
            throw new PartnerUnavailable("bank: unreadable answer", e);
        }
    }

    private String refusal(Reply reply) {
        try {
            Refusal refusal = WireJson.JSON.readValue(reply.body(), Refusal.class);
            return refusal.message() == null ? "" : refusal.message();
        } catch (JacksonException e) {
            throw new PartnerUnavailable("bank: unreadable answer", e);
        }
    }

    private static Reply exchange(java.util.function.Supplier<Reply> call) {
        try {
            return call.get();
        } catch (PartnerSilent e) {
            throw new PartnerUnavailable("bank", e);
        }
    }
}
