package kuaichu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.AccidentCases;
import kuaichu.document.Seals;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.PlatformSettings;
import kuaichu.testkit.SettableClock;
import kuaichu.verifier.ArchiveCheck;
import kuaichu.verifier.Finding;
import kuaichu.verifier.Manifest;
import kuaichu.verifier.SealTrust;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: whatever is changed in an archive is found and named, without the platform. */
@PlatformTest
class ChangedArchiveTest {
    private static final int FLIPS = 400;

    private static byte @Nullable [] archive;
    private static @Nullable UnitId unit;

    private final Api api;
    private final SettableClock clock;
    private final AccidentCases cases;
    private final Seals seals;
    private final Path keys;

    @TempDir
    Path folder = Path.of("");

    ChangedArchiveTest(Api api, SettableClock clock, AccidentCases cases, Seals seals, PlatformSettings settings) {
        this.api = api;
        this.clock = clock;
        this.cases = cases;
        this.seals = seals;
        this.keys = settings.data().resolve("keys");
    }

    @BeforeEach
    void archiveOnce() {
        if (archive == null) {
            ClosedCase accident = ClosedCase.play(api, clock, 2);
            unit = cases.require(new CaseId(UUID.fromString(accident.caseId))).unitId();
            archive = accident.archive();
        }
    }

    @Test
    void untouchedItIsIntact() throws IOException {
        assertThat(findings(archive())).isEmpty();
        assertThat(findings(ForgedArchive.pack(ForgedArchive.unpack(archive()))))
                .isEmpty();
    }

    @Test
    void everyFlippedBitIsFoundWhereverItStands() throws IOException {
        Random random = new Random(20261122);
        byte[] bytes = archive();
        for (int i = 0; i < FLIPS; i++) {
            int at = i < FLIPS / 4 ? bytes.length - 1 - i * 11 : random.nextInt(bytes.length);
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));

            assertThat(findings(flipped)).as("a bit of byte " + at).isNotEmpty();
        }
    }

    @Test
    void aChangedOriginalIsNamed() throws IOException {
        Map<String, byte[]> files = ForgedArchive.unpack(archive());
        String path = evidence(files);
        ForgedArchive.file(files, path)[100] ^= 1;

        assertThat(findings(ForgedArchive.pack(files))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CHANGED);
            assertThat(finding.item()).isEqualTo(path);
        });
    }

    @Test
    void aChangedFileInsideAnOfdIsNamedEvenWhenTheArchiveWasSealedAnew() throws IOException {
        Map<String, byte[]> files = ForgedArchive.unpack(archive());
        String path = files.keySet().stream()
                .filter(each -> each.endsWith(".ofd"))
                .findFirst()
                .orElseThrow();
        byte[] ofd = ForgedArchive.file(files, path);
        ofd[new String(ofd, StandardCharsets.ISO_8859_1).indexOf("<ofd:TextObject")] ^= 1;
        assertThat(findings(ForgedArchive.pack(files))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CHANGED);
            assertThat(finding.item()).isEqualTo(path);
            assertThat(finding.detail()).contains("Doc_0/Pages/Page_0/Content.xml");
        });

        ForgedArchive.reseal(
                files,
                content -> seals.sign(java.util.Objects.requireNonNull(unit), content)
                        .signature());

        assertThat(findings(ForgedArchive.pack(files))).singleElement().satisfies(finding -> {
            assertThat(finding.item()).isEqualTo(path);
            assertThat(finding.detail()).contains("Doc_0/Pages/Page_0/Content.xml");
        });
    }

    @Test
    void aRemovedItemAndAnAddedOneAreNamed() throws IOException {
        Map<String, byte[]> files = ForgedArchive.unpack(archive());
        String removed = evidence(files);
        files.remove(removed);
        files.put("证据/09-补充.jpg", new byte[] {1, 2, 3});

        assertThat(findings(ForgedArchive.pack(files)))
                .extracting(finding -> finding.kind() + " " + finding.item())
                .containsExactly("REMOVED " + removed, "ADDED 证据/09-补充.jpg");
        files = ForgedArchive.unpack(archive());
        files.remove(Manifest.SIGNATURE_PATH);
        assertThat(findings(ForgedArchive.pack(files)))
                .extracting(finding -> finding.kind() + " " + finding.item())
                .containsExactly("REMOVED manifest.sig");
    }

    @Test
    void docketLinesInAnotherOrderAreFoundEvenWhenTheSealWasPutOnThem() throws IOException {
        Map<String, byte[]> files = ForgedArchive.unpack(archive());
        List<String> lines = Arrays.asList(
                new String(ForgedArchive.file(files, Manifest.DOCKET_PATH), StandardCharsets.UTF_8).split("\n"));
        Collections.swap(lines, 2, 3);
        files.put(Manifest.DOCKET_PATH, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(findings(ForgedArchive.pack(files)))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CHANGED, Finding.Kind.DOCKET);

        ForgedArchive.reseal(
                files,
                content -> seals.sign(java.util.Objects.requireNonNull(unit), content)
                        .signature());

        assertThat(findings(ForgedArchive.pack(files))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.DOCKET);
            assertThat(finding.detail()).contains("line 3");
        });
    }

    @Test
    void aManifestSignedByAnotherKeyIsFound() throws Exception {
        Map<String, byte[]> files = ForgedArchive.unpack(archive());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        ForgedArchive.file(files, evidence(files))[100] ^= 1;
        files.put(Manifest.CERTIFICATE_PATH, certificate(pair));
        ForgedArchive.reseal(files, content -> sign(pair, content));
        byte[] forged = ForgedArchive.pack(files);

        assertThat(findings(forged)).extracting(Finding::kind).containsExactly(Finding.Kind.UNKNOWN_SEAL);
        assertThat(ArchiveCheck.check(save(forged), new SealTrust(java.util.Set.of()))
                        .isIntact())
                .as("with nothing to compare with, only the shown fingerprint tells")
                .isTrue();
    }

    @Test
    void aManifestThatWasNotSignedAnewIsFound() throws IOException {
        Map<String, byte[]> files = ForgedArchive.unpack(archive());
        ForgedArchive.file(files, evidence(files))[100] ^= 1;
        byte[] oldSignature = ForgedArchive.file(files, Manifest.SIGNATURE_PATH);
        ForgedArchive.reseal(files, content -> oldSignature);

        assertThat(findings(ForgedArchive.pack(files)))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.SIGNATURE);
    }

    @Test
    void whatIsPutBeforeOrBehindOrIsNoArchiveIsFound() throws IOException {
        byte[] bytes = archive();
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 5);
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - 5);

        assertThat(findings(longer)).extracting(Finding::kind).containsExactly(Finding.Kind.LAYOUT);
        assertThat(findings(shorter)).extracting(Finding::kind).containsExactly(Finding.Kind.LAYOUT);
        assertThat(findings(new byte[] {1, 2, 3})).extracting(Finding::kind).containsExactly(Finding.Kind.LAYOUT);
    }

    private static byte[] archive() {
        return java.util.Objects.requireNonNull(archive).clone();
    }

    private static String evidence(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(path -> path.startsWith("证据/"))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings(byte[] bytes) throws IOException {
        return ArchiveCheck.check(save(bytes), SealTrust.of(keys)).findings();
    }

    private Path save(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("archive.zip"), bytes);
    }

    private static byte[] sign(KeyPair pair, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] certificate(KeyPair pair) throws IOException, OperatorCreationException {
        X500Name name = new X500Name("CN=榕城市公安局交通警察支队鼓岭大队 (演示)");
        byte[] der = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.TEN,
                        Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                        Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                        name,
                        pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()))
                .getEncoded();
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
