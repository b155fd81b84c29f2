package kuaichu.archive.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32;
import kuaichu.archive.ArchiveProblem;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.ItemKind;
import kuaichu.archive.spi.PackageStore;
import kuaichu.kernel.problem.Problem;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import org.springframework.stereotype.Component;

/** Puts what the package keeps itself into its store, and goes through the originals once, piece by piece (入库与复核). */
@Component
class KeepItems {
    private static final int PIECE = 1 << 16;

    private final PackageStore store;
    private final Vault vault;

    KeepItems(PackageStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** What stands in the list beside an item: when it came to the case and who brought it. */
    record Origin(Instant at, String by) {}

    ArchiveItem keep(String path, ItemKind kind, String name, byte[] content, Origin origin) {
        String sha256 = sha256(content);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        try {
            store.keep(sha256, content);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the archive cannot be kept", e);
        }
        return new ArchiveItem(
                path, kind, name, sha256, checksum.getValue(), content.length, origin.at(), origin.by(), null);
    }

    /** @throws Problem {@code archive.item-damaged} when the vault's bytes are not those the digest fixed */
    ArchiveItem original(String path, String name, Evidence evidence, Origin origin) {
        MessageDigest digest = start();
        CRC32 checksum = new CRC32();
        long size = 0;
        try (InputStream in = vault.openOriginal(evidence)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                checksum.update(piece, 0, read);
                size += read;
            }
        } catch (IOException e) {
            throw Problem.of(ArchiveProblem.ITEM_DAMAGED, name);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        if (!sha256.equals(evidence.digest().sha256())) {
            throw Problem.of(ArchiveProblem.ITEM_DAMAGED, name);
        }
        return new ArchiveItem(
                path,
                ItemKind.EVIDENCE,
                name,
                sha256,
                checksum.getValue(),
                size,
                origin.at(),
                origin.by(),
                evidence.id());
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(start().digest(content));
    }

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
