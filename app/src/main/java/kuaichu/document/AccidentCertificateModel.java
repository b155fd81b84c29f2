package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故证明, the contents of PROC-67: the facts cannot be cleared up, so nobody's liability is determined.
 *
 * @param establishedFacts what the investigation found (调查得到的事实)
 * @param unclear which fact or cause cannot be cleared up, and why
 * @param parties their liability stays null: a certificate grades nobody
 * @param officers those who investigated, two at least (PROC-27.1)
 */
public record AccidentCertificateModel(
        String caseNo,
        @Nullable Instant occurredAt,
        @Nullable String place,
        @Nullable String weather,
        List<DocumentParty> parties,
        @Nullable String establishedFacts,
        @Nullable String unclear,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public AccidentCertificateModel {
        parties = List.copyOf(parties);
        officers = List.copyOf(officers);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.ACCIDENT_CERTIFICATE;
    }
}
