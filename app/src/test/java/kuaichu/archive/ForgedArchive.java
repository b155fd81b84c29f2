package kuaichu.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kuaichu.vault.SampleShots;
import kuaichu.verifier.Manifest;
import kuaichu.verifier.ZipParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a forger does with an archive: takes it apart, changes it and puts it together as well as it can be done. */
final class ForgedArchive {
    private static final JsonMapper JSON = new JsonMapper();

    private ForgedArchive() {}

    /** Signs like a seal. */
    interface Signer {
        byte[] sign(byte[] content);
    }

    static Map<String, byte[]> unpack(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static byte[] file(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    static byte[] pack(Map<String, byte[]> files) {
        return ZipParts.pack(files.entrySet(), ZipParts.dosTime(LocalDateTime.of(2026, 11, 22, 12, 0)));
    }

    /** Makes the manifest true again for the files as they are now, and signs it. */
    static void reseal(Map<String, byte[]> files, Signer signer) {
        ObjectNode manifest = (ObjectNode) JSON.readTree(file(files, Manifest.PATH));
        ObjectNode seal = (ObjectNode) manifest.get("seal");
        seal.put("certificateSha256", SampleShots.sha256(der(file(files, Manifest.CERTIFICATE_PATH))));
        List<String> docket = new String(file(files, Manifest.DOCKET_PATH), StandardCharsets.UTF_8)
                .lines()
                .toList();
        ((ObjectNode) manifest.get("docket"))
                .put("entries", docket.size())
                .put("lastHash", JSON.readTree(docket.getLast()).get("hash").asString());
        String previous = Manifest.FIRST_CHAIN;
        for (JsonNode each : manifest.get("items")) {
            ObjectNode item = (ObjectNode) each;
            byte[] content = file(files, item.get("path").asString());
            item.put("sha256", SampleShots.sha256(content)).put("sizeBytes", content.length);
            previous = line(item).link(previous);
            item.put("chain", previous);
        }
        byte[] bytes = JSON.writeValueAsBytes(manifest);
        files.put(Manifest.PATH, bytes);
        files.put(Manifest.SIGNATURE_PATH, signer.sign(bytes));
    }

    private static Manifest.Item line(JsonNode item) {
        return new Manifest.Item(
                item.get("no").asInt(),
                item.get("path").asString(),
                item.get("kind").asString(),
                item.get("name").asString(),
                item.get("sha256").asString(),
                item.get("sizeBytes").asLong(),
                item.get("at").asString(),
                item.get("by").asString(),
                "");
    }

    private static byte[] der(byte[] pem) {
        String base64 = new String(pem, StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----", "");
        return java.util.Base64.getMimeDecoder().decode(base64);
    }
}
