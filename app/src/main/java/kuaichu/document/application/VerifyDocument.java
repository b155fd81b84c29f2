package kuaichu.document.application;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.document.SealCheck;
import kuaichu.document.domain.DocumentRecords;
import kuaichu.document.domain.DocumentRecords.Sealed;
import kuaichu.document.spi.SealingKey;
import kuaichu.document.spi.SealingKey.Algorithm;
import kuaichu.platform.Texts;
import kuaichu.verifier.Finding;
import kuaichu.verifier.OfdCheck;
import kuaichu.verifier.SealTrust;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Verifies a file somebody holds (文书核验), PDF or OFD: its seal, and whether this platform issued exactly these bytes. */
@Component
public class VerifyDocument {
    private static final int MOST_NAMED = 20;

    private final SealingKey keys;
    private final DocumentRecords records;
    private final Texts texts;

    VerifyDocument(SealingKey keys, DocumentRecords records, Texts texts) {
        this.keys = keys;
        this.records = records;
        this.texts = texts;
    }

    /** @param locale of the reason */
    public Verification verify(byte[] file, Locale locale) {
        Checked checked = OfdCheck.isZip(file) ? checkOfd(file, locale) : checkPdf(file, locale);
        String sha256 = Sha256.hex(file);
        Optional<Sealed> known = records.findBySha256(sha256);
        return new Verification(
                checked.flaw() == null,
                checked.signedBy(),
                checked.signedAt(),
                known.map(Sealed::documentNo).orElse(null),
                sha256,
                checked.flaw() != null
                        ? checked.flaw()
                        : known.flatMap(document -> remark(document, locale)).orElse(null),
                checked.changed());
    }

    /** What either check comes to. */
    private record Checked(
            @Nullable String flaw,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            List<String> changed) {}

    private Checked checkPdf(byte[] file, Locale locale) {
        SealCheck.Finding finding = new SealCheck(keys.listCertificates(Algorithm.RSA)).check(file);
        String flaw = finding.flaw() == null ? null : texts.get(locale, "document.flaw." + finding.flaw());
        return new Checked(flaw, finding.signedBy(), finding.signedAt(), List.of());
    }

    private Checked checkOfd(byte[] file, Locale locale) {
        Set<String> seals = keys.listCertificates(Algorithm.SM2).stream()
                .map(VerifyDocument::fingerprint)
                .collect(Collectors.toSet());
        // without one seal of our own there is none to trust, and not none to compare with
        SealTrust trust = new SealTrust(seals.isEmpty() ? Set.of("") : seals);
        OfdCheck.Report report = OfdCheck.check(file, trust);
        String flaw = report.isIntact()
                ? null
                : texts.get(
                        locale,
                        "document.flaw.ofd." + report.findings().getFirst().kind());
        return new Checked(
                flaw,
                report.signedBy(),
                report.signedAt(),
                report.findings().stream()
                        .map(Finding::item)
                        .filter(item -> !item.isEmpty())
                        .limit(MOST_NAMED)
                        .toList());
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.hex(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was just read", e);
        }
    }

    private Optional<String> remark(Sealed sealed, Locale locale) {
        return sealed.revision() == sealed.latestRevision()
                ? Optional.empty()
                : Optional.of(texts.get(locale, "document.superseded", sealed.latestRevision(), sealed.revision()));
    }

    /**
     * What is said about a file; shape of the wire contract.
     *
     * @param changed files inside an OFD that are not as they were sealed
     */
    public record Verification(
            boolean intact,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable String documentNo,
            String sha256,
            @Nullable String reason,
            List<String> changed) {}
}
