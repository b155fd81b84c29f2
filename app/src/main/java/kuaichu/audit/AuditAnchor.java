package kuaichu.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** The newest seal as noted beside the key ring (审计锚点): its number and its mark in hexadecimal. */
record AuditAnchor(long number, String mac) {
    static final AuditAnchor NONE = new AuditAnchor(0, "");

    static Path beside(Path keyRing) {
        return keyRing.toAbsolutePath().resolveSibling("audit-anchor.txt");
    }

    static AuditAnchor read(Path file) {
        try {
            if (!Files.exists(file)) {
                return NONE;
            }
            List<String> parts = List.of(Files.readString(file).strip().split(" ", -1));
            return new AuditAnchor(Long.parseLong(parts.getFirst()), parts.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(mac);
    }

    String line() {
        return number + " " + mac + "\n";
    }
}
