package kuaichu.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an archive says it contains (归档清单). */
public record Manifest(
        String caseId,
        String caseNo,
        int edition,
        Instant packedAt,
        String holder,
        String certificateSha256,
        int docketEntries,
        String docketLastHash,
        List<Item> items) {
    /** Stands in every manifest; another shape is another name. */
    public static final String FORMAT = "kuaichu-archive/1";

    /** The manifest's own name in the archive, and its signature's. */
    public static final String PATH = "manifest.json";

    public static final String SIGNATURE_PATH = "manifest.sig";
    public static final String CERTIFICATE_PATH = "seal.pem";
    public static final String DOCKET_PATH = "docket.jsonl";

    /** Before the first link. */
    public static final String FIRST_CHAIN = "0".repeat(64);

    /**
     * One line of the list.
     *
     * @param sha256 64 lower-case hex digits of its bytes
     * @param at ISO-8601 instant when it came to the case
     * @param chain the link: see {@link #link}
     */
    public record Item(
            int no,
            String path,
            String kind,
            String name,
            String sha256,
            long sizeBytes,
            String at,
            String by,
            String chain) {
        /** SHA-256 over the link before and everything this line says, one field a line. */
        public String link(String previous) {
            String line = String.join(
                    "\n", previous, Integer.toString(no), path, kind, name, sha256, Long.toString(sizeBytes), at, by);
            return Sha256.hex(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @throws IllegalArgumentException when it is not one */
    static Manifest read(String text) {
        Map<String, @Nullable Object> root = Json.readObject(text);
        if (!FORMAT.equals(root.get("format"))) {
            throw new IllegalArgumentException("not " + FORMAT);
        }
        Map<?, ?> seal = object(root, "seal");
        Map<?, ?> docket = object(root, "docket");
        if (!(root.get("items") instanceof List<?> items)) {
            throw new IllegalArgumentException("no items");
        }
        return new Manifest(
                string(root, "caseId"),
                string(root, "caseNo"),
                (int) number(root, "edition"),
                instant(root, "packedAt"),
                string(seal, "holder"),
                string(seal, "certificateSha256"),
                (int) number(docket, "entries"),
                string(docket, "lastHash"),
                items.stream().map(Manifest::item).toList());
    }

    private static Item item(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> item)) {
            throw new IllegalArgumentException("an item is none");
        }
        return new Item(
                (int) number(item, "no"),
                string(item, "path"),
                string(item, "kind"),
                string(item, "name"),
                string(item, "sha256"),
                number(item, "sizeBytes"),
                string(item, "at"),
                string(item, "by"),
                string(item, "chain"));
    }

    private static Map<?, ?> object(Map<?, ?> map, String name) {
        if (map.get(name) instanceof Map<?, ?> object) {
            return object;
        }
        throw new IllegalArgumentException("no " + name);
    }

    private static String string(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no " + name);
    }

    private static Instant instant(Map<?, ?> map, String name) {
        try {
            return Instant.parse(string(map, name));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no " + name, e);
        }
    }

    private static long number(Map<?, ?> map, String name) {
        if (map.get(name) instanceof Json.Num number) {
            return Long.parseLong(number.digits());
        }
        throw new IllegalArgumentException("no " + name);
    }
}
