package kuaichu.verifier;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import kuaichu.verifier.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole archive (归档包核验): its structure, the seal on the manifest, the manifest's chain, every item's hash, what is missing or
 * too much, the SM2 seals inside OFD documents, and the docket's own chain. Items are read piece by piece.
 */
public final class ArchiveCheck {
    private static final int PIECE = 1 << 16;
    private static final int MOST_TEXT = 256 << 20;
    private static final String OFD = ".ofd";
    private static final String CHECKSUM = "its checksum is another";

    private final RandomAccessFile file;
    private final SealTrust trust;
    private final Map<String, ZipParts.Entry> entries = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ArchiveCheck(RandomAccessFile file, SealTrust trust) {
        this.file = file;
        this.trust = trust;
    }

    /**
     * What was found.
     *
     * @param manifest null when there is none to read
     * @param findings empty when the archive is as it was sealed
     */
    public record Report(@Nullable Manifest manifest, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isIntact() {
            return findings.isEmpty();
        }
    }

    /** @throws IOException when the file cannot be read at all */
    public static Report check(Path archive, SealTrust trust) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
            ArchiveCheck check = new ArchiveCheck(file, trust);
            return new Report(check.run(), check.findings);
        }
    }

    private @Nullable Manifest run() throws IOException {
        try {
            for (ZipParts.Entry entry : ZipLayout.read(ZipSource.of(file))) {
                if (entries.put(entry.path(), entry) != null) {
                    add(Kind.ADDED, entry.path(), "twice");
                }
            }
        } catch (ZipLayout.Broken e) {
            add(Kind.LAYOUT, e.item(), String.valueOf(e.getMessage()));
            return null;
        }
        byte[] bytes = content(Manifest.PATH);
        if (bytes == null) {
            add(Kind.REMOVED, Manifest.PATH, "");
            return null;
        }
        Manifest manifest;
        try {
            manifest = Manifest.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            add(Kind.MANIFEST, Manifest.PATH, String.valueOf(e.getMessage()));
            return null;
        }
        checkSeal(manifest, bytes);
        checkChain(manifest);
        checkItems(manifest);
        checkDocket(manifest);
        return manifest;
    }

    private void checkSeal(Manifest manifest, byte[] bytes) throws IOException {
        byte[] pem = content(Manifest.CERTIFICATE_PATH);
        byte[] signature = content(Manifest.SIGNATURE_PATH);
        if (pem == null || signature == null) {
            add(Kind.REMOVED, pem == null ? Manifest.CERTIFICATE_PATH : Manifest.SIGNATURE_PATH, "");
            return;
        }
        try {
            X509Certificate certificate = SealTrust.certificate(pem);
            String fingerprint = SealTrust.fingerprint(certificate);
            if (!SealTrust.isSigned(bytes, signature, certificate)
                    || !fingerprint.equals(manifest.certificateSha256())) {
                add(Kind.SIGNATURE, Manifest.PATH, "");
            } else if (trust.isKnown() && !trust.fingerprints().contains(fingerprint)) {
                add(Kind.UNKNOWN_SEAL, Manifest.PATH, fingerprint);
            }
        } catch (CertificateException e) {
            add(Kind.CHANGED, Manifest.CERTIFICATE_PATH, "no certificate");
        }
    }

    private void checkChain(Manifest manifest) {
        String previous = Manifest.FIRST_CHAIN;
        int no = 0;
        for (Manifest.Item item : manifest.items()) {
            no++;
            if (item.no() != no || !item.link(previous).equals(item.chain())) {
                add(Kind.MANIFEST, Manifest.PATH, "the chain breaks at item " + no + ", " + item.path());
                return;
            }
            previous = item.chain();
        }
    }

    private void checkItems(Manifest manifest) throws IOException {
        Map<String, ZipParts.Entry> rest = new LinkedHashMap<>(entries);
        for (String own : List.of(Manifest.PATH, Manifest.SIGNATURE_PATH)) {
            ZipParts.Entry entry = rest.remove(own);
            if (entry != null && checksum(entry).wrong()) {
                add(Kind.LAYOUT, own, CHECKSUM);
            }
        }
        for (Manifest.Item item : manifest.items()) {
            ZipParts.Entry entry = rest.remove(item.path());
            if (entry == null) {
                add(Kind.REMOVED, item.path(), item.name());
            } else {
                checkItem(item, entry);
            }
        }
        rest.keySet().forEach(path -> add(Kind.ADDED, path, ""));
    }

    private void checkItem(Manifest.Item item, ZipParts.Entry entry) throws IOException {
        Digest digest = checksum(entry);
        List<Finding> inside = item.path().endsWith(OFD) ? insideOfd(item.path()) : List.of();
        if (!digest.sha256().equals(item.sha256()) || entry.size() != item.sizeBytes()) {
            add(Kind.CHANGED, item.path(), item.name() + named(inside));
        } else if (digest.wrong()) {
            add(Kind.LAYOUT, item.path(), CHECKSUM);
        } else if (!inside.isEmpty()) {
            add(inside.get(0).kind(), item.path(), item.name() + named(inside));
        }
    }

    /** The seal of an OFD as such: whose it may be, the archive's own seal vouches for. */
    private List<Finding> insideOfd(String path) throws IOException {
        byte[] ofd = content(path);
        return ofd == null
                ? List.of()
                : OfdCheck.check(ofd, new SealTrust(Set.of())).findings();
    }

    /** The files inside it that are not as they were sealed. */
    private static String named(List<Finding> inside) {
        String files = inside.stream()
                .map(Finding::item)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.joining(", "));
        return files.isEmpty() ? "" : ": " + files;
    }

    private void checkDocket(Manifest manifest) throws IOException {
        byte[] docket = content(Manifest.DOCKET_PATH);
        if (docket != null) {
            String fault = DocketLines.fault(new String(docket, StandardCharsets.UTF_8), manifest);
            if (fault != null) {
                add(Kind.DOCKET, Manifest.DOCKET_PATH, fault);
            }
        }
    }

    /**
     * What an entry's content comes to.
     *
     * @param wrong whether the checksum in the ZIP is another
     */
    private record Digest(String sha256, boolean wrong) {}

    private Digest checksum(ZipParts.Entry entry) throws IOException {
        MessageDigest digest = Sha256.start();
        CRC32 checksum = new CRC32();
        byte[] piece = new byte[PIECE];
        file.seek(entry.contentAt());
        for (long left = entry.size(); left > 0; ) {
            int read = (int) Math.min(left, PIECE);
            file.readFully(piece, 0, read);
            digest.update(piece, 0, read);
            checksum.update(piece, 0, read);
            left -= read;
        }
        return new Digest(HexFormat.of().formatHex(digest.digest()), checksum.getValue() != entry.crc32());
    }

    private byte @Nullable [] content(String path) throws IOException {
        ZipParts.Entry entry = entries.get(path);
        if (entry == null || entry.size() > MOST_TEXT) {
            return null;
        }
        byte[] bytes = new byte[(int) entry.size()];
        file.seek(entry.contentAt());
        file.readFully(bytes);
        return bytes;
    }

    private void add(Kind kind, String item, String detail) {
        findings.add(new Finding(kind, item, detail));
    }
}
