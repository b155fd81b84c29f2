package kuaichu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: sealed values open under every key of the ring and in their own place only. */
class KeyRingTest {
    private static final Cell HERE = Cell.of("claim.payout_account.card_no", "case", "party");
    private static final byte[] CARD = "6222021000112233449".getBytes(StandardCharsets.UTF_8);
    private static final String FIRST_FORM = """
            {"current":1,"keys":{"1":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="},"index":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}""";

    @TempDir
    private Path folder;

    private KeyRing ring() {
        return KeyRing.of(folder.resolve("keys.json"));
    }

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    void aValueOpensInItsOwnPlaceOnly(KeyAlgorithm algorithm) {
        KeyRing ring = ring();
        ring.add(algorithm);
        byte[] sealed = ring.seal(HERE, CARD);

        assertThat(ring.open(HERE, sealed)).isEqualTo(CARD);
        assertThat(KeyRing.numberOf(sealed)).isEqualTo(2);
        for (Cell elsewhere : new Cell[] {
            Cell.of("claim.payout_account.card_no", "case", "other"),
            Cell.of("claim.payout_account.holder_name", "case", "party"),
            Cell.of("accident.party.phone", "case", "party")
        }) {
            assertThatThrownBy(() -> ring.open(elsewhere, sealed)).isInstanceOf(IllegalStateException.class);
        }
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> ring.open(HERE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoSealsOfOneValueDiffer() {
        KeyRing ring = ring();
        assertThat(ring.seal(HERE, CARD)).isNotEqualTo(ring.seal(HERE, CARD));
    }

    @Test
    void aRunningPlatformSeesANewKeyAtTheNextUse() {
        KeyRing platform = ring();
        byte[] before = platform.seal(HERE, CARD);
        KeyRing command = ring();
        command.add(KeyAlgorithm.SM4_GCM);

        assertThat(platform.open(HERE, command.seal(HERE, CARD))).isEqualTo(CARD);
        assertThat(KeyRing.numberOf(platform.seal(HERE, CARD))).isEqualTo(2);
        assertThat(platform.open(HERE, before)).isEqualTo(CARD);
        command.retire(1);
        assertThatThrownBy(() -> platform.open(HERE, before)).hasMessageContaining("key 1 is not in the ring");
        assertThatThrownBy(() -> command.retire(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRingOfTheFirstFormOpensWhatItSealedAndKeepsItsMarks() throws IOException {
        Path file = folder.resolve("keys.json");
        Files.writeString(file, FIRST_FORM);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        KeyRing old = ring();
        byte[] sealed = old.seal(HERE, CARD);
        byte[] mark = old.mac("audit-entry", "x");
        byte[] index = old.blindIndex(" 13800000000 ");

        old.add(KeyAlgorithm.AES_256_GCM);
        KeyRing now = ring();

        assertThat(now.open(HERE, sealed)).isEqualTo(CARD);
        assertThat(now.mac("audit-entry", "x")).isEqualTo(mark);
        assertThat(now.blindIndex("13800000000")).isEqualTo(index);
        byte[] bound = now.seal(HERE, CARD);
        assertThatThrownBy(() -> now.open(Cell.of("a.b.c", 1), bound)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewIndexKeyIsAskedFirstAndTheOldOneUntilItIsRetired() {
        KeyRing ring = ring();
        byte[] old = ring.blindIndex("13800000000");
        ring.addIndexKey();

        assertThat(ring.blindIndexes("13800000000")).hasSize(2).contains(old);
        assertThat(ring.blindIndex("13800000000")).isNotEqualTo(old);
        ring.retireIndexKey(1);
        assertThat(ring.blindIndexes("13800000000")).hasSize(1).doesNotContain(old);
    }

    @Test
    void aRingOthersMayReadIsRefused() throws IOException {
        ring();
        Files.setPosixFilePermissions(folder.resolve("keys.json"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::ring).isInstanceOf(StartRefused.class).hasMessageContaining("chmod 600");
    }

    @Test
    void aRingInTheEnvironmentIsChangedThere() {
        KeyRing ring = new KeyRing(new EnvironmentKeys(
                new String(KeyRingContent.fresh(KeyAlgorithm.SM4_GCM).toJson(), StandardCharsets.UTF_8)));
        assertThat(ring.open(HERE, ring.seal(HERE, CARD))).isEqualTo(CARD);
        assertThatThrownBy(() -> ring.add(KeyAlgorithm.AES_256_GCM))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(KeySource.ENVIRONMENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void aFileOfAnyLengthIsReadBackFromAnywhere(int length) throws IOException {
        KeyRing ring = ring();
        byte[] clear = bytes(length);
        byte[] sealed = seal(ring, clear);

        assertThat(open(ring, HERE, sealed)).isEqualTo(clear);
        for (int from : new int[] {0, length / 3, Math.max(0, length - 1), length}) {
            try (InputStream in = ring.opening(HERE, new ByteArrayInputStream(sealed))) {
                in.skipNBytes(from);
                assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(clear, from, length));
            }
        }
    }

    @Test
    void aFileCutOffChangedOrMovedIsNotRead() throws IOException {
        KeyRing ring = ring();
        byte[] sealed = seal(ring, bytes(200_000));
        int piece = 65_536 + 16;
        byte[] cut = Arrays.copyOf(sealed, 17 + 2 * piece);
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 17, swapped, 17 + piece, piece);
        System.arraycopy(sealed, 17 + piece, swapped, 17, piece);
        byte[] changed = sealed.clone();
        changed[100_000] ^= 1;

        for (byte[] forged : new byte[][] {cut, swapped, changed}) {
            assertThatThrownBy(() -> open(ring, HERE, forged)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> open(ring, Cell.of("vault", "other"), sealed)).isInstanceOf(IOException.class);
    }

    private static byte[] seal(KeyRing ring, byte[] clear) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream sealing = ring.sealing(HERE, out)) {
            sealing.write(clear);
        }
        return out.toByteArray();
    }

    private static byte[] open(KeyRing ring, Cell cell, byte[] sealed) throws IOException {
        try (InputStream in = ring.opening(cell, new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
