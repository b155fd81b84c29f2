package kuaichu.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.archive.ClosedCase;
import kuaichu.platform.PlatformSettings;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: {@code ./kuaichu verify archive FILE} needs nothing but the file. */
@PlatformTest
class VerifyArchiveFileTest {
    private static final DateTimeFormatter BEIJING =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Api api;
    private final SettableClock clock;
    private final Path data;

    VerifyArchiveFileTest(Api api, SettableClock clock, PlatformSettings settings) {
        this.api = api;
        this.clock = clock;
        this.data = settings.data();
    }

    @Test
    void theLastLineSaysIntactOrNamesWhatWasChanged(@TempDir Path folder) throws IOException {
        byte[] archive = ClosedCase.play(api, clock, 2).archive();
        Path file = Files.write(folder.resolve("archive.zip"), archive);

        Run intact = run(data, file);
        assertThat(intact.exitCode()).isZero();
        assertThat(intact.output())
                .contains(
                        "案件 case: RC",
                        "证书指纹 certificate SHA-256: ",
                        "签章时间 sealed at: " + BEIJING.format(clock.instant()));
        assertThat(intact.lastLine()).startsWith("verify archive: intact " + file);

        int index = new String(archive, StandardCharsets.ISO_8859_1).indexOf("<title>") + 10;
        archive[index] ^= 1;
        Run changed = run(data, Files.write(file, archive));
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.lastLine())
                .startsWith("verify archive: CHANGED " + file)
                .contains("目录.html");
    }

    @Test
    void elsewhereTheSealIsComparedWithTheGivenCertificateOrOnlyShown(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("archive.zip"), ClosedCase.play(api, clock, 2).archive());

        assertThat(run(folder, file).lastLine()).contains("intact", "seal not compared");
        assertThat(run(
                                folder,
                                file,
                                "--trust",
                                data.resolve("keys/seal-platform.pem").toString())
                        .lastLine())
                .contains("CHANGED", "sealed by another key");
        assertThat(run(folder, folder.resolve("none.zip")).lastLine()).contains("CHANGED", "cannot be read");
    }

    private static Run run(Path data, Path file, String... more) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(data.toString(), file.toString()));
        arguments.addAll(List.of(more));
        int exitCode = VerifyArchiveFile.run(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
        return new Run(exitCode, output.toString(StandardCharsets.UTF_8));
    }

    private record Run(int exitCode, String output) {
        String lastLine() {
            return output.strip().lines().reduce("", (before, line) -> line);
        }
    }
}
