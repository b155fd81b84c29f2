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
 * @param unidentified parties whose identity is not known, as noted (PROC-70)
 * @param revokedDocument what it withdraws after a review (PROC-79.1); null on a first one
 * @param officers those who investigated, two at least (PROC-27.1)
 */
public record AccidentCertificateModel(
        String caseNo,
        @Nullable Instant occurredAt,
        @Nullable String place,
        @Nullable String weather,
        List<DocumentParty> parties,
        List<String> unidentified,
        @Nullable String establishedFacts,
        @Nullable String unclear,
        @Nullable String revokedDocument,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public AccidentCertificateModel {
        parties = List.copyOf(parties);
        unidentified = List.copyOf(unidentified);
        officers = List.copyOf(officers);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.ACCIDENT_CERTIFICATE;
    }
}
