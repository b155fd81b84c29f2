package kuaichu.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The platform's secret keys (密钥环), made at the first start. A sealed value starts with the number of its key, so that a new key can be
 * added and made current while old values stay readable; a running platform sees a changed ring at the next use. Losing the ring loses
 * the values.
 */
@Component
public class KeyRing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeySource source;
    private volatile Held held;

    @Autowired
    public KeyRing(PlatformSettings settings) {
        this(KeySource.of(settings.keyRing()));
        bindToPlaces();
    }

    KeyRing(KeySource source) {
        this.source = source;
        this.held = load();
    }

    /** The ring of a command that runs beside the platform. */
    public static KeyRing of(Path file) {
        return new KeyRing(KeySource.of(file));
    }

    private record Held(Object version, KeyRingContent content) {}

    private Held load() {
        byte[] ring = source.read();
        try {
            return new Held(source.version(), KeyRingContent.parse(ring));
        } catch (IllegalArgumentException e) {
            throw new StartRefused("The key ring " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    private KeyRingContent content() {
        Held now = held;
        if (!now.version().equals(source.version())) {
            now = load();
            held = now;
        }
        return now.content();
    }

    /** A ring of the first form gets a key whose values are bound to their place. */
    private void bindToPlaces() {
        KeyRingContent content = content();
        KeyRingContent.Key current = content.keys().get(content.current());
        if (current != null && !current.bound() && !(source instanceof EnvironmentKeys)) {
            change(ring -> ring.withNew(KeyAlgorithm.AES_256_GCM));
        }
    }

    private synchronized void change(UnaryOperator<KeyRingContent> how) {
        source.write(how.apply(content()).toJson());
        held = load();
    }

    /** Number of the key, nonce, what the key's algorithm makes of it. */
    public byte[] seal(Cell cell, byte[] clear) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        KeyRingContent content = content();
        int number = content.current();
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key(content, number), nonce, cell, clear);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put((byte) number)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was changed or moved, or its key is not in the ring */
    public byte[] open(Cell cell, byte[] sealed) {
        if (sealed.length <= 1 + NONCE) {
            throw new IllegalStateException("not a sealed value");
        }
        return crypt(
                Cipher.DECRYPT_MODE,
                key(content(), numberOf(sealed)),
                Arrays.copyOfRange(sealed, 1, 1 + NONCE),
                cell,
                Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length));
    }

    /** Seals what is written, of any length; whole once closed. */
    public OutputStream sealing(Cell cell, OutputStream out) throws IOException {
        KeyRingContent content = content();
        return SealedStreams.seal(content.current(), key(content, content.current()), cell, out);
    }

    /** @throws IOException, also while reading, when it was changed, moved or cut off */
    public InputStream opening(Cell cell, InputStream in) throws IOException {
        return SealedStreams.open(number -> key(content(), number), cell, in);
    }

    /** Which key a value was sealed with. */
    public static int numberOf(byte[] sealed) {
        return Byte.toUnsignedInt(sealed[0]);
    }

    private static KeyRingContent.Key key(KeyRingContent content, int number) {
        KeyRingContent.Key key = content.keys().get(number);
        if (key == null) {
            throw new IllegalStateException("key " + number + " is not in the ring");
        }
        return key;
    }

    private static byte[] crypt(int mode, KeyRingContent.Key key, byte[] nonce, Cell cell, byte[] text) {
        try {
            Cipher cipher = key.algorithm().cipher();
            cipher.init(
                    mode,
                    new SecretKeySpec(key.raw(), key.algorithm().family()),
                    new GCMParameterSpec(TAG_BITS, nonce));
            if (key.bound()) {
                cipher.updateAAD(cell.bytes());
            }
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealed value of " + cell.column() + " cannot be opened", e);
        }
    }

    /** Keyed HMAC-SHA-256 for derived secrets, the same for ever; {@code purpose} keeps uses apart. */
    public byte[] mac(String purpose, String text) {
        return mac(content().secret(), purpose, text);
    }

    /** What an index column holds of a value, for equality search only. */
    public byte[] blindIndex(String clear) {
        return blindIndexes(clear).getFirst();
    }

    /** What index columns may hold of a value while a new index key comes into use; the current key's first. */
    public List<byte[]> blindIndexes(String clear) {
        KeyRingContent.Index index = content().index();
        List<Integer> numbers = new ArrayList<>(index.keys().keySet());
        numbers.sort(Comparator.comparing((Integer number) -> number != index.current()));
        String normal = clear.strip().toUpperCase(Locale.ROOT);
        return numbers.stream()
                .map(number -> mac(Objects.requireNonNull(index.keys().get(number)), "blind-index", normal))
                .toList();
    }

    private static byte[] mac(String key, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), MAC));
            return mac.doFinal((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key new values are sealed with. */
    public int current() {
        return content().current();
    }

    /** The keys in the ring and what they seal with. */
    public SortedMap<Integer, KeyAlgorithm> list() {
        SortedMap<Integer, KeyAlgorithm> algorithms = new TreeMap<>();
        content().keys().forEach((number, key) -> algorithms.put(number, key.algorithm()));
        return algorithms;
    }

    /** Numbers of the index keys, the current one last. */
    public List<Integer> listIndexKeys() {
        return List.copyOf(content().index().keys().keySet());
    }

    /** Adds a key and seals with it from now on. */
    public int add(KeyAlgorithm algorithm) {
        change(ring -> ring.withNew(algorithm));
        return current();
    }

    /** Adds an index key and indexes with it from now on. */
    public void addIndexKey() {
        change(KeyRingContent::withNewIndex);
    }

    /** @throws IllegalArgumentException for the current key and one that is not there */
    public void retire(int number) {
        change(ring -> ring.without(number));
    }

    /** @throws IllegalArgumentException for the current key and one that is not there */
    public void retireIndexKey(int number) {
        change(ring -> ring.withoutIndex(number));
    }
}
