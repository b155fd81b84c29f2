package kuaichu.document.application;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.imageio.ImageIO;
import kuaichu.document.application.PageDrawings.Stamp;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.document.spi.SealingKey.Algorithm;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.springframework.stereotype.Component;

/**
 * The electronic seals (电子印章), SESeal version 4 of GB/T 38540-2020: the picture, whose certificate may use it and from when to when,
 * signed by the maker of seals. Made once for each holder and kept while the platform runs.
 */
@Component
class ElectronicSeals {
    /** OID 1.2.156.10197.1.501. */
    static final ASN1ObjectIdentifier SM2_WITH_SM3 = GMObjectIdentifiers.sm2sign_with_sm3;

    static final SealHolder MAKER = new SealHolder("seal-maker", "电子印章制作系统");
    static final int MILLIMETRES = 42;
    private static final int PIXELS = 496;
    private static final int VERSION = 4;
    private static final int UNIT_SEAL = 1;
    private static final int WHOLE_CERTIFICATES = 1;

    private final SealingKey keys;
    private final Typefaces typefaces;
    private final ConcurrentMap<Made, byte[]> seals = new ConcurrentHashMap<>();

    ElectronicSeals(SealingKey keys, Typefaces typefaces) {
        this.keys = keys;
        this.typefaces = typefaces;
    }

    private record Made(SealHolder holder, Stamp stamp) {}

    /** @return DER of the SESeal */
    byte[] of(SealHolder holder, Stamp stamp) {
        return seals.computeIfAbsent(new Made(holder, stamp), made -> {
            try {
                return make(holder, stamp);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("the certificate of " + holder.name(), e);
            }
        });
    }

    private byte[] make(SealHolder holder, Stamp stamp) throws IOException, CertificateEncodingException {
        byte[] info = sequence(
                        sequence(new DERIA5String("ES"), new ASN1Integer(VERSION), new DERIA5String("Kuaichu")),
                        new DERIA5String(holder.id()),
                        property(holder, stamp),
                        sequence(
                                new DERIA5String("png"),
                                new DEROctetString(picture(stamp)),
                                new ASN1Integer(MILLIMETRES),
                                new ASN1Integer(MILLIMETRES)))
                .getEncoded(ASN1Encoding.DER);
        return sequence(
                        ASN1Sequence.getInstance(info),
                        new DEROctetString(
                                keys.certificate(MAKER, Algorithm.SM2).getEncoded()),
                        SM2_WITH_SM3,
                        new DERBitString(keys.sign(MAKER, Algorithm.SM2, info)))
                .getEncoded(ASN1Encoding.DER);
    }

    private DERSequence property(SealHolder holder, Stamp stamp) throws CertificateEncodingException {
        X509Certificate certificate = keys.certificate(holder, Algorithm.SM2);
        return sequence(
                new ASN1Integer(UNIT_SEAL),
                new DERUTF8String(holder.name() + stamp.purpose()),
                new ASN1Integer(WHOLE_CERTIFICATES),
                sequence(new DEROctetString(certificate.getEncoded())),
                time(certificate.getNotBefore()),
                time(certificate.getNotBefore()),
                time(certificate.getNotAfter()));
    }

    private byte[] picture(Stamp stamp) throws IOException {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        typefaces.borrow(face -> {
            new SealDrawing(face).draw(pen, PIXELS, stamp);
            return image;
        });
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    static DERGeneralizedTime time(Date time) {
        return new DERGeneralizedTime(time);
    }

    static DERSequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }
}
