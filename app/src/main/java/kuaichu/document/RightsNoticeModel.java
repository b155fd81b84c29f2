package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故当事人权利义务告知书, with the contact card of PROC-27.2: officer, office, phone, supervision phone.
 *
 * @param recipientLabel the party, for example A
 * @param rights one paragraph each, with its article
 * @param duties likewise
 * @param readAloud whether it was read out to the party
 * @param signature of the party; this or the note of a refusal is required
 * @param signingRecording where the record of the electronic signing is (ADM-263.3)
 */
public record RightsNoticeModel(
        String caseNo,
        @Nullable String recipientLabel,
        @Nullable String recipientName,
        @Nullable String officeAddress,
        @Nullable String officePhone,
        @Nullable String supervisionPhone,
        List<String> rights,
        List<String> duties,
        boolean readAloud,
        @Nullable Instant toldAt,
        @Nullable DocumentSignature signature,
        @Nullable String refusal,
        @Nullable String signingRecording,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public RightsNoticeModel {
        rights = List.copyOf(rights);
        duties = List.copyOf(duties);
        officers = List.copyOf(officers);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.RIGHTS_NOTICE;
    }
}
