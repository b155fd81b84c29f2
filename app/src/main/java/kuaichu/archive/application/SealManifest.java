package kuaichu.archive.application;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaichu.archive.application.KeepItems.Origin;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.ArchivePackage;
import kuaichu.archive.domain.Gap;
import kuaichu.archive.domain.ItemKind;
import kuaichu.docket.Entry;
import kuaichu.document.Seals;
import kuaichu.verifier.Manifest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the list of an archive, chains its lines and lets the unit's seal sign it (编制清单并签章). */
@Component
class SealManifest {
    private static final String ALGORITHM = "SHA256withRSA";

    private final Seals seals;
    private final KeepItems keepItems;
    private final JsonMapper json;

    SealManifest(Seals seals, KeepItems keepItems, JsonMapper json) {
        this.seals = seals;
        this.keepItems = keepItems;
        this.json = json;
    }

    /** The frame of a new edition. */
    record Edition(
            CaseContents contents,
            int number,
            Origin origin,
            List<Gap> gaps,
            @Nullable String gapsReason,
            Optional<ArchivePackage> before) {}

    private record SealLine(String holder, String algorithm, String certificateSha256) {}

    private record DocketLine(int entries, String lastHash) {}

    private record GapLine(String content, String name, String article, String detail) {}

    private record File(
            String format,
            String caseId,
            String caseNo,
            int edition,
            String packedAt,
            String packedBy,
            @Nullable String previousManifestSha256,
            SealLine seal,
            DocketLine docket,
            List<GapLine> gaps,
            @Nullable String gapsReason,
            List<Manifest.Item> items) {}

    /** The manifest and its signature, kept as items of the package; they stand behind the others and are not in the list. */
    List<ArchiveItem> seal(Edition edition, List<ArchiveItem> items) {
        Seals.Holder holder = seals.holder(edition.contents().accident().unitId());
        byte[] manifest = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file(edition, holder, items));
        byte[] signature =
                seals.sign(edition.contents().accident().unitId(), manifest).signature();
        return List.of(
                keep(Manifest.PATH, "归档清单", manifest, edition),
                keep(Manifest.SIGNATURE_PATH, "清单签章", signature, edition));
    }

    private ArchiveItem keep(String path, String name, byte[] content, Edition edition) {
        return keepItems.keep(path, ItemKind.MANIFEST, name, content, edition.origin());
    }

    private File file(Edition edition, Seals.Holder holder, List<ArchiveItem> items) {
        Entry last = edition.contents().entries().getLast();
        return new File(
                Manifest.FORMAT,
                edition.contents().accident().id().toString(),
                edition.contents().accident().caseNo(),
                edition.number(),
                edition.origin().at().toString(),
                edition.origin().by(),
                edition.before().map(ArchivePackage::manifestSha256).orElse(null),
                new SealLine(holder.name(), ALGORITHM, fingerprint(holder)),
                new DocketLine(edition.contents().entries().size(), last.hash()),
                edition.gaps().stream()
                        .map(gap -> new GapLine(gap.content(), gap.name(), gap.article(), gap.detail()))
                        .toList(),
                edition.gapsReason(),
                chain(items));
    }

    private static List<Manifest.Item> chain(List<ArchiveItem> items) {
        List<Manifest.Item> lines = new ArrayList<>();
        String previous = Manifest.FIRST_CHAIN;
        for (ArchiveItem item : items) {
            Manifest.Item line = line(lines.size() + 1, item, "");
            previous = line.link(previous);
            lines.add(line(lines.size() + 1, item, previous));
        }
        return lines;
    }

    private static Manifest.Item line(int no, ArchiveItem item, String chain) {
        return new Manifest.Item(
                no,
                item.path(),
                item.kind().name(),
                item.name(),
                item.sha256(),
                item.sizeBytes(),
                item.at().toString(),
                item.by(),
                chain);
    }

    /** SHA-256 of the certificate, as people compare it. */
    static String fingerprint(Seals.Holder holder) {
        return KeepItems.sha256(certificate(holder));
    }

    private static byte[] certificate(Seals.Holder holder) {
        return der(holder.certificate());
    }

    static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that seals documents", e);
        }
    }

    static byte[] pem(Seals.Holder holder) {
        String base64 = java.util.Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate(holder));
        return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
