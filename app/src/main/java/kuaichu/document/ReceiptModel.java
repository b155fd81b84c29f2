package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 机动车保险赔款支付凭证, issued by an insurer; amounts in fen.
 *
 * @param insurerCode whose number block and seal are used, for example RACX
 * @param payeeAccountMasked the card as it may be shown, for example 6222 **** **** 1234
 * @param basis number of the agreement or determination paid upon
 * @param paidAt when the bank settled
 */
public record ReceiptModel(
        String caseNo,
        String insurerCode,
        @Nullable String insurerName,
        @Nullable String insurerPhone,
        @Nullable String claimNo,
        @Nullable String policyNo,
        @Nullable String plate,
        @Nullable String payeeName,
        @Nullable String payeeAccountMasked,
        List<Line> lines,
        @Nullable String bankReference,
        @Nullable Instant paidAt,
        @Nullable String basis)
        implements DocumentModel {
    public ReceiptModel {
        lines = List.copyOf(lines);
    }

    /**
     * One paid exposure.
     *
     * @param cover for example 机动车交通事故责任强制保险 财产损失赔偿
     * @param article title of the article paid upon, or null
     */
    public record Line(String cover, @Nullable String article, long amountFen) {}

    /** The sum of the lines in fen. */
    public long totalFen() {
        return lines.stream().mapToLong(Line::amountFen).reduce(0L, Math::addExact);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.PAYOUT_RECEIPT;
    }
}
