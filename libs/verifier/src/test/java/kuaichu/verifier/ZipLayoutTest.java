package kuaichu.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: an archive larger than 32 bits can tell is laid out as every ZIP tool reads it. */
class ZipLayoutTest {
    private static final int TIME = ZipParts.dosTime(LocalDateTime.of(2026, 11, 22, 12, 0));
    private static final long LARGE = 4_294_967_200L;

    @Test
    void anEntryBehindFourGigabytesIsFound(@TempDir Path folder) throws Exception {
        Path file = large(folder);

        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            List<ZipParts.Entry> entries = ZipLayout.read(ZipSource.of(archive));
            assertThat(entries).extracting(ZipParts.Entry::path).containsExactly("证据/01-录像.mp4", "目录.html");
            assertThat(entries.get(1).offset()).isGreaterThan(LARGE);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            assertThat(zip.getInputStream(zip.getEntry("目录.html")).readAllBytes())
                    .isEqualTo(new byte[] {7});
        }
    }

    @Test
    void aByteBetweenTheFilesIsRefused(@TempDir Path folder) throws Exception {
        Path file = large(folder);
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "rw")) {
            archive.seek(archive.length() - ZipParts.END_BYTES - ZipParts.END64_BYTES + 20);
            archive.write(1);

            assertThatThrownBy(() -> ZipLayout.read(ZipSource.of(archive))).isInstanceOf(ZipLayout.Broken.class);
        }
    }

    /** Four gigabytes of nothing, which take no room on the disk, and one byte behind them. */
    private static Path large(Path folder) throws IOException {
        Path file = folder.resolve("large.zip");
        ZipParts.Entry video = new ZipParts.Entry("证据/01-录像.mp4", 0, LARGE, 0);
        ZipParts.Entry index = new ZipParts.Entry("目录.html", 0x4c667a2eL, 1, video.end());
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(ZipParts.localHeader(video, TIME));
            out.seek(index.offset());
            out.write(ZipParts.localHeader(index, TIME));
            out.write(7);
            byte[] first = ZipParts.centralHeader(video, TIME);
            byte[] second = ZipParts.centralHeader(index, TIME);
            out.write(first);
            out.write(second);
            out.write(ZipParts.end(2, index.end(), first.length + second.length));
        }
        return file;
    }
}
