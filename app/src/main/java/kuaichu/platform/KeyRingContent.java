package kuaichu.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys themselves (密钥环内容).
 *
 * @param current number of the key new values are sealed with, 1 to 255
 * @param keys by number
 * @param index keys of blind indexes
 * @param secret what marks of the audit trail and short-lived secrets follow from, base64; never changed
 */
record KeyRingContent(int current, SortedMap<Integer, Key> keys, Index index, String secret) {
    private static final int MOST_KEYS = 255;
    private static final int MAC_KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * One key.
     *
     * @param bound whether values under it are bound to their place; those of rings from before this form are not
     */
    record Key(KeyAlgorithm algorithm, String secret, boolean bound) {
        static Key fresh(KeyAlgorithm algorithm) {
            return new Key(algorithm, random(algorithm.bytes()), true);
        }

        byte[] raw() {
            return Base64.getDecoder().decode(secret);
        }
    }

    /** Keys of blind indexes: an index says not under which key it was made, so all are asked until the old ones are retired. */
    record Index(int current, SortedMap<Integer, String> keys) {}

    static KeyRingContent fresh(KeyAlgorithm algorithm) {
        return new KeyRingContent(
                1,
                new TreeMap<>(Map.of(1, Key.fresh(algorithm))),
                new Index(1, new TreeMap<>(Map.of(1, random(MAC_KEY)))),
                random(MAC_KEY));
    }

    /** @throws IllegalArgumentException for something else */
    static KeyRingContent parse(byte[] json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return root.has("secret") ? MAPPER.treeToValue(root, KeyRingContent.class) : ofFirstForm(root);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Rings used to hold AES keys without places, and one key for indexes and secrets alike. */
    private static KeyRingContent ofFirstForm(JsonNode root) {
        SortedMap<Integer, Key> keys = new TreeMap<>();
        root.path("keys")
                .properties()
                .forEach(key -> keys.put(
                        Integer.valueOf(key.getKey()),
                        new Key(KeyAlgorithm.AES_256_GCM, key.getValue().stringValue(), false)));
        String index = root.path("index").stringValue();
        return new KeyRingContent(
                root.path("current").intValue(), keys, new Index(1, new TreeMap<>(Map.of(1, index))), index);
    }

    byte[] toJson() {
        return MAPPER.writeValueAsBytes(this);
    }

    KeyRingContent withNew(KeyAlgorithm algorithm) {
        SortedMap<Integer, Key> more = new TreeMap<>(keys);
        int number = keys.lastKey() + 1;
        if (number > MOST_KEYS) {
            throw new IllegalStateException("the ring is full: retire keys and start a new ring");
        }
        more.put(number, Key.fresh(algorithm));
        return new KeyRingContent(number, more, index, secret);
    }

    KeyRingContent withNewIndex() {
        SortedMap<Integer, String> more = new TreeMap<>(index.keys());
        int number = index.keys().lastKey() + 1;
        more.put(number, random(MAC_KEY));
        return new KeyRingContent(current, keys, new Index(number, more), secret);
    }

    KeyRingContent without(int number) {
        SortedMap<Integer, Key> fewer = new TreeMap<>(keys);
        if (number == current || fewer.remove(number) == null) {
            throw new IllegalArgumentException("key " + number + " is current or not in the ring");
        }
        return new KeyRingContent(current, fewer, index, secret);
    }

    KeyRingContent withoutIndex(int number) {
        SortedMap<Integer, String> fewer = new TreeMap<>(index.keys());
        if (number == index.current() || fewer.remove(number) == null) {
            throw new IllegalArgumentException("index key " + number + " is current or not in the ring");
        }
        return new KeyRingContent(current, keys, new Index(index.current(), fewer), secret);
    }

    private static String random(int length) {
        byte[] key = new byte[length];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Keys are in no log. */
    @Override
    public String toString() {
        return "keys " + keys.keySet() + ", current " + current;
    }
}
