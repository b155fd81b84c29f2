package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 送达回证, the contents of ADM-36 and VIO-56: what was served on whom, how, when it was sent, opened, read and signed.
 *
 * @param servedTitle title of the served document
 * @param servedDocumentNo its number
 * @param recipientLabel the party, for example A
 * @param address where it was served: a place, or the account or number of an electronic service
 * @param consentAt when the recipient agreed to electronic service; required of one (ADM-36.3)
 * @param sentAt when the system shows it as sent; required of an electronic service (VIO-56)
 * @param openedAt when it was opened first
 * @param readAt when it was read to the end
 * @param servedAt when it counts as served
 * @param signature of the recipient or of who received in the recipient's place
 * @param refusal why the recipient did not sign or receive; required when it was left behind (ADM-36.2)
 * @param substitute who received in the recipient's place, and the relation to the recipient
 * @param witness neighbour or other witness of a refusal
 * @param recordingReference evidence number of the audio or video record of a refusal
 */
public record ServiceReceiptModel(
        String caseNo,
        @Nullable String servedTitle,
        @Nullable String servedDocumentNo,
        @Nullable String recipientLabel,
        @Nullable String recipientName,
        @Nullable Channel channel,
        @Nullable String address,
        @Nullable Instant consentAt,
        @Nullable Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant readAt,
        @Nullable Instant servedAt,
        @Nullable DocumentSignature signature,
        @Nullable String refusal,
        @Nullable String substitute,
        @Nullable String witness,
        @Nullable String recordingReference,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public ServiceReceiptModel {
        officers = List.copyOf(officers);
    }

    /** How it was served (送达方式). */
    public enum Channel implements Worded {
        DIRECT("直接送达"),
        LEFT_BEHIND("留置送达"),
        ENTRUSTED("委托送达"),
        POST("邮寄送达"),
        ELECTRONIC("电子送达"),
        ANNOUNCEMENT("公告送达");

        private final String chinese;

        Channel(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.SERVICE_RECEIPT;
    }
}
