package kuaichu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the electronic seal (电子签章验证) of a PDF: the last signature covers every byte of the file, the bytes are those that were
 * signed, and the signer's certificate is one of the trusted. Works without the platform.
 */
public final class SealCheck {
    private final Set<X509Certificate> trusted;

    /** @param trusted certificates of the seals that count */
    public SealCheck(Collection<X509Certificate> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** Why a seal does not hold (验证不通过的原因). */
    public enum Flaw {
        /** 不是 PDF 文件. */
        NOT_A_PDF,
        /** 没有电子签章. */
        NOT_SEALED,
        /** 签章之后又增加了内容. */
        BYTES_OUTSIDE_SEAL,
        /** 内容与签章不符. */
        BYTES_CHANGED,
        /** 签章证书不受信任. */
        UNKNOWN_SEAL
    }

    /**
     * What was found.
     *
     * @param flaw null when the seal holds
     * @param signedBy name in the signer's certificate, null when there is none to read
     * @param signedAt as the signer wrote it
     */
    public record Finding(
            @Nullable Flaw flaw,
            @Nullable String signedBy,
            @Nullable Instant signedAt) {
        public boolean isIntact() {
            return flaw == null;
        }
    }

    public Finding check(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            return signatures.isEmpty() ? flaw(Flaw.NOT_SEALED) : check(file, signatures.getLast());
        } catch (IOException e) {
            return flaw(startsLikePdf(file) ? Flaw.BYTES_CHANGED : Flaw.NOT_A_PDF);
        }
    }

    private Finding check(byte[] file, PDSignature signature) {
        try {
            byte[] contents = withoutPadding(signature.getContents(file));
            CMSSignedData signed =
                    new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(file)), contents);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            X509CertificateHolder holder = holderOf(signed, signer);
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
            Flaw flaw = isSignatureValid(signer, certificate) && isAsWritten(contents, signer, holder)
                    ? flawAround(file, signature, certificate)
                    : Flaw.BYTES_CHANGED;
            return new Finding(flaw, commonName(certificate), signingTime(signer));
        } catch (IOException | CMSException | CertificateException | RuntimeException e) {
            // whatever a damaged signature breaks in the parsers, it is a damaged signature
            return flaw(Flaw.BYTES_CHANGED);
        }
    }

    /** The place reserved for a signature is larger than it; the rest must be zeros, or something is hidden there. */
    private static byte[] withoutPadding(byte[] contents) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(contents);
        new ASN1InputStream(bytes).readObject();
        int length = contents.length - bytes.available();
        for (int at = length; at < contents.length; at++) {
            if (contents[at] != 0) {
                throw new IOException("something stands behind the signature");
            }
        }
        return Arrays.copyOf(contents, length);
    }

    private @Nullable Flaw flawAround(byte[] file, PDSignature signature, X509Certificate certificate) {
        if (!coversWholeFile(file, signature.getByteRange())) {
            return Flaw.BYTES_OUTSIDE_SEAL;
        }
        return trusted.contains(certificate) ? null : Flaw.UNKNOWN_SEAL;
    }

    /**
     * What surrounds the signature is signed by nothing, so it must be the one DER encoding that follows from the certificate, the signed
     * attributes and the signature (ISO 32000-2 §12.8.3.3: DER): no bit of it can change unnoticed.
     */
    private static boolean isAsWritten(byte[] signature, SignerInformation signer, X509CertificateHolder certificate)
            throws IOException {
        AlgorithmIdentifier digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        SignerInfo only = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(certificate.toASN1Structure())),
                digest,
                signer.toASN1Structure().getAuthenticatedAttributes(),
                new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE),
                new DEROctetString(signer.getSignature()),
                null);
        SignedData data = new SignedData(
                new DERSet(digest),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(certificate.toASN1Structure()),
                null,
                new DERSet(only));
        byte[] written = new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
        return Arrays.equals(written, signature);
    }

    private static boolean isSignatureValid(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    /** Nothing before, behind or between but the signature's own hexadecimal string. */
    private static boolean coversWholeFile(byte[] file, int[] range) {
        if (range.length != 4 || range[0] != 0 || range[1] < 1 || range[2] <= range[1]) {
            return false;
        }
        return (long) range[2] + range[3] == file.length
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>'
                && isHexadecimal(Arrays.copyOfRange(file, range[1] + 1, range[2] - 1));
    }

    /** In the one way in which it was written: capitals, or a letter could change its case unnoticed. */
    private static boolean isHexadecimal(byte[] text) {
        for (byte character : text) {
            if ("0123456789ABCDEF".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static X509CertificateHolder holderOf(CMSSignedData signed, SignerInformation signer) {
        return (X509CertificateHolder)
                signed.getCertificates().getMatches(signer.getSID()).iterator().next();
    }

    /** The holder's name in a certificate. */
    public static String commonName(X509Certificate certificate) throws CertificateEncodingException {
        return Arrays.stream(new org.bouncycastle.cert.jcajce.JcaX509CertificateHolder(certificate)
                        .getSubject()
                        .getRDNs(BCStyle.CN))
                .map(part -> IETFUtils.valueToString(part.getFirst().getValue()))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Instant signingTime(SignerInformation signer) {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
        return time == null
                ? null
                : Time.getInstance(time.getAttrValues().getObjectAt(0))
                        .getDate()
                        .toInstant();
    }

    private static boolean startsLikePdf(byte[] file) {
        return file.length > 5 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    private static Finding flaw(Flaw flaw) {
        return new Finding(flaw, null, null);
    }
}
