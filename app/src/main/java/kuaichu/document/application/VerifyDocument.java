package kuaichu.document.application;

import java.time.Instant;
import java.util.Optional;
import kuaichu.document.SealCheck;
import kuaichu.document.SealCheck.Finding;
import kuaichu.document.SealCheck.Flaw;
import kuaichu.document.domain.DocumentRecords;
import kuaichu.document.domain.DocumentRecords.Sealed;
import kuaichu.document.spi.SealingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Verifies a file somebody holds (文书核验): its seal, and whether this platform issued exactly these bytes. */
@Component
public class VerifyDocument {
    private final SealingKey keys;
    private final DocumentRecords records;

    VerifyDocument(SealingKey keys, DocumentRecords records) {
        this.keys = keys;
        this.records = records;
    }

    public Verification verify(byte[] file) {
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
                        ? reason(finding.flaw())
                        : known.map(VerifyDocument::remark).orElse(null));
    }

    private static @Nullable String remark(Sealed sealed) {
        return sealed.revision() == sealed.latestRevision()
                ? null
                : "文书未被改动，但已有补签后的新版本（第 " + sealed.latestRevision() + " 版），这是第 " + sealed.revision() + " 版";
    }

    private static String reason(Flaw flaw) {
        return switch (flaw) {
            case NOT_A_PDF -> "不是 PDF 文件";
            case NOT_SEALED -> "文件上没有电子签章";
            case BYTES_OUTSIDE_SEAL -> "签章之后又增加了内容";
            case BYTES_CHANGED -> "内容与签章不符，文件被改动过";
            case UNKNOWN_SEAL -> "签章证书不是本平台的";
        };
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
