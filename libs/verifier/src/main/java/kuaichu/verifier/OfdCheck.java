package kuaichu.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kuaichu.verifier.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks a sealed OFD of this platform (OFD 文书核验): the ZIP around it byte for byte, the seal over the list of files, and every file
 * against the list. Names the file that is not as it was sealed.
 */
public final class OfdCheck {
    /** Where the seal stands in every OFD of this platform. */
    public static final String SIGNATURE = "Doc_0/Signs/Sign_0/Signature.xml";

    public static final String SIGNED_VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
    public static final String SEAL = "Doc_0/Signs/Sign_0/Seal.esl";

    private final byte[] file;
    private final SealTrust trust;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private OfdCheck(byte[] file, SealTrust trust) {
        this.file = file;
        this.trust = trust;
    }

    /**
     * What was found.
     *
     * @param signedBy name in the certificate of the seal, null when there is none to read
     * @param signedAt as the seal says
     * @param fingerprint SHA-256 of that certificate
     * @param findings empty when the file is as it was sealed
     */
    public record Report(
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable String fingerprint,
            List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isIntact() {
            return findings.isEmpty();
        }
    }

    /** Whether the file is a ZIP, as every OFD is. */
    public static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K';
    }

    /** @param trust of the certificates of the seals that count; with none to compare, the seal is only read */
    public static Report check(byte[] file, SealTrust trust) {
        OfdCheck check = new OfdCheck(file, trust);
        @Nullable SesSignature seal = check.run();
        return seal == null
                ? new Report(null, null, null, check.findings)
                : new Report(
                        seal.certificate().name(), seal.at(), seal.certificate().fingerprint(), check.findings);
    }

    private @Nullable SesSignature run() {
        if (!readFiles()) {
            return null;
        }
        byte[] signature = files.get(SIGNATURE);
        byte[] value = files.get(SIGNED_VALUE);
        if (signature == null && value == null) {
            add(Kind.NOT_SEALED, "", "");
            return null;
        }
        if (signature == null || value == null) {
            add(Kind.REMOVED, signature == null ? SIGNATURE : SIGNED_VALUE, "");
            return null;
        }
        try {
            SesSignature seal = SesSignature.read(value);
            checkSeal(seal, signature);
            return seal;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // whatever a damaged signature breaks in the parser, it is a damaged signature
            add(Kind.SIGNATURE, SIGNED_VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private boolean readFiles() {
        try {
            for (ZipParts.Entry entry : ZipLayout.read(ZipSource.of(file))) {
                byte[] content = Arrays.copyOfRange(file, (int) entry.contentAt(), (int) entry.end());
                if (files.put(entry.path(), content) != null) {
                    add(Kind.ADDED, entry.path(), "twice");
                }
                CRC32 checksum = new CRC32();
                checksum.update(content);
                if (checksum.getValue() != entry.crc32()) {
                    add(Kind.CHANGED, entry.path(), "its checksum is another");
                }
            }
            return true;
        } catch (ZipLayout.Broken e) {
            add(Kind.LAYOUT, e.item(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            add(Kind.LAYOUT, "", String.valueOf(e.getMessage()));
        }
        return false;
    }

    private void checkSeal(SesSignature seal, byte[] signature) {
        if (!seal.isSigned() || !seal.property().equals("/" + SIGNATURE)) {
            add(Kind.SIGNATURE, SIGNED_VALUE, "");
            return;
        }
        if (!Arrays.equals(Sm3.digest(signature), seal.dataHash())) {
            add(Kind.CHANGED, SIGNATURE, "");
            return;
        }
        checkFiles(signature);
        if (!Arrays.equals(files.get(SEAL), seal.seal())) {
            add(Kind.CHANGED, SEAL, "not the seal that was used");
        }
        String fingerprint = seal.certificate().fingerprint();
        if (trust.isKnown() && !trust.fingerprints().contains(fingerprint)) {
            add(Kind.UNKNOWN_SEAL, SIGNED_VALUE, fingerprint);
        }
    }

    private void checkFiles(byte[] signature) {
        Map<String, byte[]> rest = new LinkedHashMap<>(files);
        rest.remove(SIGNATURE);
        rest.remove(SIGNED_VALUE);
        try {
            for (Map.Entry<String, String> sealed : references(signature).entrySet()) {
                byte[] content = rest.remove(sealed.getKey());
                if (content == null) {
                    add(Kind.REMOVED, sealed.getKey(), "");
                } else if (!Arrays.equals(
                        Sm3.digest(content), Base64.getDecoder().decode(sealed.getValue()))) {
                    add(Kind.CHANGED, sealed.getKey(), "");
                }
            }
        } catch (XMLStreamException e) {
            add(Kind.SIGNATURE, SIGNATURE, "its list of files cannot be read");
        }
        rest.keySet().forEach(path -> add(Kind.ADDED, path, ""));
    }

    /** The files the seal covers, with their digests in Base64. */
    private static Map<String, String> references(byte[] signature) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(signature));
        Map<String, String> references = new LinkedHashMap<>();
        String file = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("Reference")) {
                file = String.valueOf(xml.getAttributeValue(null, "FileRef"));
            } else if (xml.getLocalName().equals("CheckValue")) {
                references.put(file.replaceFirst("^/", ""), xml.getElementText().trim());
            }
        }
        return references;
    }

    /** One finding for each file: what was found first says it best. */
    private void add(Kind kind, String item, String detail) {
        if (item.isEmpty() || findings.stream().noneMatch(each -> each.item().equals(item))) {
            findings.add(new Finding(kind, item, detail));
        }
    }
}
