package kuaichu.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's secret keys (密钥环): a file only the owner may read, made at the first start. A sealed value starts with the number of
 * its key, so that a new key can be added and made current while old values stay readable. Losing the file loses the values.
 */
@Component
public class KeyRing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Content content;

    @Autowired
    public KeyRing(PlatformSettings settings) {
        this(settings.keyRing());
    }

    KeyRing(Path file) {
        this.content = read(file);
    }

    /** The ring of a command that runs beside the platform. */
    public static KeyRing of(Path file) {
        return new KeyRing(file);
    }

    /**
     * The file.
     *
     * @param current number of the key new values are sealed with, 1 to 255
     * @param keys AES-256 keys by number, base64
     * @param index key of blind indexes and derived secrets, base64; never changed
     */
    record Content(int current, Map<Integer, String> keys, String index) {}

    private static Content read(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (permissions.stream().anyMatch(permission -> !permission.name().startsWith("OWNER"))) {
                throw new StartRefused("The key ring " + file + " may be read by others: chmod 600 " + file);
            }
            return MAPPER.readValue(Files.readAllBytes(file), Content.class);
        } catch (IOException | tools.jackson.core.JacksonException e) {
            throw new StartRefused("The key ring " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] json = MAPPER.writeValueAsBytes(new Content(1, Map.of(1, random()), random()));
        Path fresh = Files.createTempFile(
                folder,
                "keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(fresh, json);
            // a link fails when another process was first, and never shows half a file
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // the other one's ring is as good
        } finally {
            Files.delete(fresh);
        }
    }

    private static String random() {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Number of the key, nonce, AES-256-GCM. */
    public byte[] seal(byte[] clear) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, content.current(), nonce, clear);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put((byte) content.current())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was changed or its key is not in the ring */
    public byte[] open(byte[] sealed) {
        if (sealed.length <= 1 + NONCE) {
            throw new IllegalStateException("not a sealed value");
        }
        return crypt(
                Cipher.DECRYPT_MODE,
                Byte.toUnsignedInt(sealed[0]),
                Arrays.copyOfRange(sealed, 1, 1 + NONCE),
                Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length));
    }

    private byte[] crypt(int mode, int number, byte[] nonce, byte[] text) {
        String key = content.keys().get(number);
        if (key == null) {
            throw new IllegalStateException("key " + number + " is not in the ring");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(Base64.getDecoder().decode(key), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealed value cannot be opened", e);
        }
    }

    /** Keyed HMAC-SHA-256, for equality search and derived secrets; {@code purpose} keeps uses apart. */
    public byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(content.index()), "HmacSHA256"));
            return mac.doFinal((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
