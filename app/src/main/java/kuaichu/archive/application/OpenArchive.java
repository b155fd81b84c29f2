package kuaichu.archive.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.ArchivePackage;
import kuaichu.archive.spi.PackageStore;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads an archive as one ZIP (打开归档包), file after file; one that is no longer what was sealed breaks the reading off. */
@Service
public class OpenArchive {
    private final PackageStore store;
    private final Vault vault;

    OpenArchive(PackageStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** To be read once and closed; each file is opened when its turn comes, so that no original is held in memory. */
    public InputStream open(ArchivePackage archive) {
        PackageFile file = PackageFile.of(archive.items(), archive.packedAt());
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < archive.items().size(); i++) {
            parts.add(new ByteArrayInputStream(file.localHeader(i)));
            parts.add(new SealedContent(archive.items().get(i)));
        }
        parts.add(new ByteArrayInputStream(file.directory()));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** The bytes of one item, opened at the first read and compared with the list at the last. */
    private final class SealedContent extends InputStream {
        private final ArchiveItem item;
        private final MessageDigest digest = KeepItems.start();
        private @Nullable InputStream in;
        private long size;

        SealedContent(ArchiveItem item) {
            this.item = item;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            InputStream source = in == null ? source() : in;
            in = source;
            int read = source.read(bytes, from, length);
            if (read > 0) {
                digest.update(bytes, from, read);
                size += read;
            } else if (read < 0) {
                compare();
            }
            return read;
        }

        private void compare() throws IOException {
            if (size != item.sizeBytes()
                    || !HexFormat.of().formatHex(digest.digest()).equals(item.sha256())) {
                throw new IOException("the kept bytes of " + item.path() + " are not those that were sealed");
            }
        }

        private InputStream source() throws IOException {
            return item.evidenceId() == null
                    ? store.open(item.sha256())
                    : vault.openOriginal(vault.findEvidence(item.evidenceId()).orElseThrow());
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }
}
