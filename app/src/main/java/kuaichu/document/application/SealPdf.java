package kuaichu.document.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import kuaichu.document.SealCheck;
import kuaichu.document.domain.ChineseText;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.document.spi.SealingKey.Algorithm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.springframework.stereotype.Component;

/** Puts the electronic seal on a PDF (电子签章): PAdES baseline B, over every byte of the file. */
@Component
class SealPdf {
    private static final int SIGNATURE_BYTES = 12_000;

    private final SealingKey keys;

    SealPdf(SealingKey keys) {
        this.keys = keys;
    }

    byte[] seal(byte[] pdf, SealHolder holder, String reason, Instant at) throws IOException {
        X509Certificate certificate = keys.certificate(holder, Algorithm.RSA);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * SIGNATURE_BYTES);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(SIGNATURE_BYTES);
            document.setDocumentId((long) reason.hashCode());
            document.addSignature(dictionary(certificate, reason, at), options);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(sign(signing.getContent().readAllBytes(), holder, certificate, at));
        }
        return out.toByteArray();
    }

    private static PDSignature dictionary(X509Certificate certificate, String reason, Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(commonName(certificate));
        signature.setReason(reason);
        signature.setSignDate(GregorianCalendar.from(at.atZone(ChineseText.CHINA)));
        return signature;
    }

    private byte[] sign(byte[] content, SealHolder holder, X509Certificate certificate, Instant at) throws IOException {
        try {
            DefaultSignedAttributeTableGenerator attributes =
                    new DefaultSignedAttributeTableGenerator(signedAttributes(certificate, at));
            SignerInfoGeneratorBuilder signer =
                    new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(attributes);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    signer.build(new PortSigner(keys, holder), new JcaX509CertificateHolder(certificate)));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IOException("the seal of " + holder.name() + " cannot sign", e);
        }
    }

    private static AttributeTable signedAttributes(X509Certificate certificate, Instant at)
            throws CertificateEncodingException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                CMSAttributes.signingTime, new DERSet(new org.bouncycastle.asn1.cms.Time(Date.from(at)))));
        byte[] digest = Sha256.digest(certificate.getEncoded());
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(digest)}))));
        return new AttributeTable(attributes);
    }

    private static String commonName(X509Certificate certificate) {
        try {
            return SealCheck.commonName(certificate);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was just read", e);
        }
    }

    /** Lets the generator sign through the port, without ever seeing the key. */
    private static final class PortSigner implements ContentSigner {
        private final SealingKey keys;
        private final SealHolder holder;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        PortSigner(SealingKey keys, SealHolder holder) {
            this.keys = keys;
            this.holder = holder;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256withRSA");
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            try {
                content.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return keys.sign(holder, Algorithm.RSA, content.toByteArray());
        }
    }
}
