package kuaichu.document.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import kuaichu.document.DocumentModel;
import kuaichu.document.domain.DecisiveContents;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.document.spi.SealingKey.Algorithm;
import kuaichu.verifier.PaperCode;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.springframework.stereotype.Component;

/** Signs the code that stands on the paper itself (纸面核验码), so that a printed page can be checked without a server. */
@Component
class SignPaper {
    static final int KEY_DIGITS = 8;
    private static final BigInteger ORDER = GMNamedCurves.getByName("sm2p256v1").getN();

    private final SealingKey keys;

    SignPaper(SealingKey keys) {
        this.keys = keys;
    }

    /** @return the text of the QR code */
    String sign(DocumentModel model, String documentNo, SealHolder holder, String digest, Instant at) {
        PaperCode code = new PaperCode(
                model.kind().title(),
                documentNo,
                model.caseNo(),
                at,
                holder.name(),
                fingerprint(holder).substring(0, KEY_DIGITS),
                DecisiveContents.of(model),
                digest);
        return code.text(plain(keys.sign(holder, Algorithm.SM2, code.toSign())));
    }

    private String fingerprint(SealHolder holder) {
        try {
            return Sha256.hex(keys.certificate(holder, Algorithm.SM2).getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("the certificate of " + holder.name(), e);
        }
    }

    /** r and s without the DER around them, to be short. */
    private static byte[] plain(byte[] signature) {
        try {
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(ORDER, signature);
            return PlainDSAEncoding.INSTANCE.encode(ORDER, pair[0], pair[1]);
        } catch (IOException e) {
            throw new UncheckedIOException("a signature of the seal's own key", e);
        }
    }
}
