package kuaichu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kuaichu.Api;
import org.jspecify.annotations.Nullable;

/** What one kind of attack tried and where it got through; {@code ./kuaichu test security} adds the files up. */
final class Tally {
    private static final Path FOLDER = Path.of("target", "security");

    private final String attack;
    private final List<String> gaps = new ArrayList<>();
    private int payloads;
    private int cases;

    Tally(String attack) {
        this.attack = attack;
    }

    /** A payload was answered; what an answer must never be is a gap. */
    void payload(String what, Api.Reply answer) {
        payload(what, Leaks.find(answer));
    }

    /** @param gap null when the payload did nothing */
    void payload(String what, @Nullable String gap) {
        payloads++;
        note(what, gap);
    }

    /** A row of the table of rights. */
    void row(String what, @Nullable String gap) {
        cases++;
        note(what, gap);
    }

    private void note(String what, @Nullable String gap) {
        if (gap != null) {
            gaps.add(what + ": " + gap);
        }
    }

    /** Writes the counts down and fails with every gap. */
    void close(int endpoints, int roles) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(attack + ".tsv"),
                    String.join(
                            "\t",
                            attack,
                            String.valueOf(endpoints),
                            String.valueOf(roles),
                            String.valueOf(cases),
                            String.valueOf(payloads),
                            String.valueOf(gaps.size()) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(payloads + cases).as("an attack that attacks nothing").isPositive();
        assertThat(gaps).as(attack).isEmpty();
    }

    void close() {
        close(0, 0);
    }
}
