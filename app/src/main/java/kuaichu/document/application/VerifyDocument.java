package kuaichu.document.application;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kuaichu.document.SealCheck;
import kuaichu.document.SealCheck.Finding;
import kuaichu.document.domain.DocumentRecords;
import kuaichu.document.domain.DocumentRecords.Sealed;
import kuaichu.document.spi.SealingKey;
import kuaichu.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Verifies a file somebody holds (文书核验): its seal, and whether this platform issued exactly these bytes. */
@Component
public class VerifyDocument {
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
        String sha256 = Sha256.hex(file);
        Finding finding = new SealCheck(keys.listCertificates()).check(file);
        Optional<Sealed> known = records.findBySha256(sha256);
        return new Verification(
                finding.isIntact(),
                finding.signedBy(),
                finding.signedAt(),
                known.map(Sealed::documentNo).orElse(null),
                sha256,
                finding.flaw() != null
                        ? texts.get(locale, "document.flaw." + finding.flaw())
                        : known.flatMap(document -> remark(document, locale)).orElse(null));
    }

    private Optional<String> remark(Sealed sealed, Locale locale) {
        return sealed.revision() == sealed.latestRevision()
                ? Optional.empty()
                : Optional.of(texts.get(locale, "document.superseded", sealed.latestRevision(), sealed.revision()));
    }

    /** What is said about a file; shape of the wire contract. */
    public record Verification(
            boolean intact,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable String documentNo,
            String sha256,
            @Nullable String reason) {}
}
