package kuaichu.document.application;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kuaichu.document.application.ComposeOfd.Unsealed;
import kuaichu.document.application.PageDrawings.Stamp;
import kuaichu.document.application.WriteOfd.StampOn;
import kuaichu.document.domain.ChineseText;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.document.spi.SealingKey.Algorithm;
import kuaichu.verifier.OfdCheck;
import kuaichu.verifier.Sm3;
import kuaichu.verifier.ZipParts;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.basicType.ST_RefID;
import org.ofdrw.core.signatures.SigType;
import org.ofdrw.core.signatures.Signatures;
import org.ofdrw.core.signatures.appearance.Seal;
import org.ofdrw.core.signatures.appearance.StampAnnot;
import org.ofdrw.core.signatures.range.Reference;
import org.ofdrw.core.signatures.range.References;
import org.ofdrw.core.signatures.sig.Provider;
import org.ofdrw.core.signatures.sig.Signature;
import org.ofdrw.core.signatures.sig.SignedInfo;
import org.springframework.stereotype.Component;

/**
 * Puts the electronic seal on an OFD (OFD 电子签章): SES_Signature version 4 of GB/T 38540-2020, SM2 with SM3, over a list that holds the
 * digest of every file. The ZIP is laid out as {@link ZipParts} says, so that the check can account for every byte.
 */
@Component
class SealOfd {
    static final String SIGNATURES = "Doc_0/Signs/Signatures.xml";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int VERSION = 4;

    /** For documents on which no seal is printed: it is in the signature and not on the page. */
    private static final String UNSEEN = "电子签章";

    private final SealingKey keys;
    private final ElectronicSeals seals;

    SealOfd(SealingKey keys, ElectronicSeals seals) {
        this.keys = keys;
        this.seals = seals;
    }

    byte[] seal(Unsealed ofd, SealHolder holder, Instant at) throws IOException {
        Stamp stamp = ofd.stamps().stream()
                .map(each -> each.place().stamp())
                .findFirst()
                .orElse(new Stamp(holder.name(), UNSEEN, ""));
        byte[] seal = seals.of(holder, stamp);
        Map<String, byte[]> files = new LinkedHashMap<>(ofd.files());
        files.put(SIGNATURES, ComposeOfd.xml(list()));
        files.put(OfdCheck.SEAL, seal);
        byte[] signature = ComposeOfd.xml(signature(files, ofd.stamps(), at));
        byte[] value = value(seal, signature, holder, at);
        files.put(OfdCheck.SIGNATURE, signature);
        files.put(OfdCheck.SIGNED_VALUE, value);
        return ZipParts.pack(files.entrySet(), ZipParts.dosTime(LocalDateTime.ofInstant(at, ChineseText.CHINA)));
    }

    private static Signatures list() {
        return new Signatures()
                .setMaxSignId("1")
                .addSignature(new org.ofdrw.core.signatures.Signature()
                        .setID("1")
                        .setType(SigType.Seal)
                        .setBaseLoc(new ST_Loc("/" + OfdCheck.SIGNATURE)));
    }

    private static Signature signature(Map<String, byte[]> files, List<StampOn> stamps, Instant at) {
        References references = new References().setCheckMethod(GMObjectIdentifiers.sm3.getId());
        files.forEach(
                (path, content) -> references.addReference(new Reference(new ST_Loc("/" + path), Sm3.digest(content))));
        SignedInfo info = new SignedInfo()
                .setProvider(new Provider()
                        .setProviderName("Kuaichu")
                        .setVersion("1")
                        .setCompany("Kuaichu"))
                .setSignatureMethod(ElectronicSeals.SM2_WITH_SM3.getId())
                .setSignatureDateTime(TIME.format(at))
                .setReferences(references);
        for (int i = 0; i < stamps.size(); i++) {
            Rectangle2D box = stamps.get(i).place().box();
            info.addStampAnnot(new StampAnnot()
                    .setID(Integer.toString(i + 1))
                    .setPageRef(new ST_RefID(stamps.get(i).pageId()))
                    .setBoundary(new ST_Box(
                            WriteOfd.rounded(box.getX()),
                            WriteOfd.rounded(box.getY()),
                            WriteOfd.rounded(box.getWidth()),
                            WriteOfd.rounded(box.getHeight()))));
        }
        info.setSeal(new Seal(new ST_Loc("/" + OfdCheck.SEAL)));
        return new Signature().setSignedInfo(info).setSignedValue(new ST_Loc("/" + OfdCheck.SIGNED_VALUE));
    }

    private byte[] value(byte[] seal, byte[] signature, SealHolder holder, Instant at) throws IOException {
        byte[] toSign = ElectronicSeals.sequence(
                        new ASN1Integer(VERSION),
                        ASN1Sequence.getInstance(seal),
                        ElectronicSeals.time(Date.from(at)),
                        new DERBitString(Sm3.digest(signature)),
                        new DERIA5String("/" + OfdCheck.SIGNATURE))
                .getEncoded(ASN1Encoding.DER);
        try {
            DERSequence whole = ElectronicSeals.sequence(
                    ASN1Sequence.getInstance(toSign),
                    new DEROctetString(keys.certificate(holder, Algorithm.SM2).getEncoded()),
                    ElectronicSeals.SM2_WITH_SM3,
                    new DERBitString(keys.sign(holder, Algorithm.SM2, toSign)));
            return whole.getEncoded(ASN1Encoding.DER);
        } catch (CertificateEncodingException e) {
            throw new IOException("the certificate of " + holder.name(), e);
        }
    }
}
