package kuaichu.archive.application;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.verifier.ZipParts;

/** The ZIP of an archive (归档包文件): the same bytes at every download, because everything in it is known beforehand. */
record PackageFile(List<ZipParts.Entry> entries, int dosTime) {

    static PackageFile of(List<ArchiveItem> items, Instant packedAt) {
        List<ZipParts.Entry> entries = new ArrayList<>();
        long offset = 0;
        for (ArchiveItem item : items) {
            ZipParts.Entry entry = new ZipParts.Entry(item.path(), item.crc32(), item.sizeBytes(), offset);
            entries.add(entry);
            offset = entry.end();
        }
        return new PackageFile(
                List.copyOf(entries), ZipParts.dosTime(LocalDateTime.ofInstant(packedAt, CaseContents.CHINA)));
    }

    long sizeBytes() {
        return centralAt() + directory().length;
    }

    /** What stands before the content of an item. */
    byte[] localHeader(int item) {
        return ZipParts.localHeader(entries.get(item), dosTime);
    }

    /** What stands behind the last item. */
    byte[] directory() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (ZipParts.Entry entry : entries) {
            out.writeBytes(ZipParts.centralHeader(entry, dosTime));
        }
        out.writeBytes(ZipParts.end(entries.size(), centralAt(), centralSize()));
        return out.toByteArray();
    }

    private long centralAt() {
        return entries.isEmpty() ? 0 : entries.getLast().end();
    }

    private long centralSize() {
        return entries.stream()
                .mapToLong(entry -> ZipParts.centralHeader(entry, dosTime).length)
                .sum();
    }
}
