package kuaichu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import kuaichu.verifier.Sm2;
import kuaichu.verifier.Sm3;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jcajce.provider.asymmetric.ec.BCECPublicKey;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** FEATURE: the verifier's own SM3 and SM2 agree with the standard's example and with Bouncy Castle. */
class NationalCryptographyTest {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final KeyPair PAIR = pair();

    @Test
    void sm3OfTheStandardsExample() {
        assertThat(HexFormat.of().formatHex(Sm3.digest("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Property(tries = 300)
    void sm3IsThatOfBouncyCastle(@ForAll byte[] content) throws GeneralSecurityException {
        assertThat(Sm3.digest(content))
                .isEqualTo(MessageDigest.getInstance("SM3", PROVIDER).digest(content));
    }

    @Property(tries = 40)
    void aSignatureOfBouncyCastleHoldsAndNoOther(@ForAll byte[] content, @ForAll byte flip) throws Exception {
        byte[] signature = sign(content);
        byte[] key = ((BCECPublicKey) PAIR.getPublic()).getQ().getEncoded(false);

        assertThat(Sm2.isSigned(content, signature, key)).isTrue();
        assertThat(Sm2.isSigned(Arrays.copyOf(content, content.length + 1), signature, key))
                .isFalse();
        signature[Math.floorMod(flip, 64)] ^= 1;
        assertThat(Sm2.isSigned(content, signature, key)).isFalse();
        assertThat(Sm2.isSigned(content, new byte[64], key)).isFalse();
    }

    private static byte[] sign(byte[] content) throws Exception {
        Signature signer = Signature.getInstance("SM3withSM2", PROVIDER);
        signer.initSign(PAIR.getPrivate());
        signer.update(content);
        java.math.BigInteger order =
                ((BCECPublicKey) PAIR.getPublic()).getParameters().getN();
        java.math.BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, signer.sign());
        return org.bouncycastle.crypto.signers.PlainDSAEncoding.INSTANCE.encode(order, pair[0], pair[1]);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
