package kuaichu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.docket.DocketSubscriptions;
import kuaichu.platform.PlatformSettings;
import kuaichu.testkit.SettableClock;
import kuaichu.verifier.SealTrust;
import kuaichu.verifier.VerifyArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** FEATURE: one key archives a closed case as a package that proves itself. */
@PlatformTest
class ArchiveTest {
    private final Api api;
    private final SettableClock clock;
    private final PlatformSettings settings;
    private final JdbcClient jdbc;
    private final DocketQuiet docketQuiet;

    ArchiveTest(
            Api api,
            SettableClock clock,
            PlatformSettings settings,
            JdbcClient jdbc,
            DocketSubscriptions subscriptions) {
        this.api = api;
        this.clock = clock;
        this.settings = settings;
        this.jdbc = jdbc;
        this.docketQuiet = new DocketQuiet(subscriptions);
    }

    @Test
    void onlyAClosedCaseIsArchivedAndTheListSaysWhatWouldGoIn() {
        ClosedCase accident = ClosedCase.agree(api, clock, 3);
        Api.As centre = api.as(Api.centre());

        JsonNode open = centre.get(accident.path("/archive")).ok();
        assertThat(open.get("state").asString()).isEqualTo("NOT_CLOSED");
        assertThat(open.get("mayPack").asBoolean()).isFalse();
        assertThat(names(open.get("missing"), "name")).containsExactly("结案批准");
        assertThat(kinds(open)).containsExactly("DOCUMENT", "DOCUMENT", "EVIDENCE", "EVIDENCE", "EVIDENCE", "DOCKET");
        assertThat(centre.post(accident.path("/archive"), Map.of()).problem()).isEqualTo("archive.case-not-closed");
        assertThat(centre.get(accident.path("/archive/file?reason=court")).problem())
                .isEqualTo("archive.not-packed");
    }

    @Test
    void oneKeyPacksDocumentsOriginalsAndDocketAndTheVerifierFindsThemIntact(@TempDir Path folder) throws IOException {
        ClosedCase accident = ClosedCase.play(api, clock, 3);
        Api.As centre = api.as(Api.centre());

        JsonNode archived = centre.post(accident.path("/archive"), Map.of()).ok();

        assertThat(archived.get("state").asString()).isIn("ARCHIVED", "OUTDATED");
        assertThat(archived.get("edition").get("number").asInt()).isEqualTo(1);
        assertThat(archived.get("missing")).isEmpty();
        Path file = Files.write(folder.resolve("archive.zip"), accident.download(centre));
        assertThat(Files.size(file))
                .isEqualTo(archived.get("edition").get("sizeBytes").asLong());
        assertThat(verify(file)).startsWith("verify archive: intact").contains("sealed by 榕城市公安局");
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<String> paths = zip.stream().map(entry -> entry.getName()).toList();
            assertThat(paths)
                    .startsWith("目录.html", "核验.html", "verify.jar", "seal.pem")
                    .endsWith("docket.jsonl", "manifest.json", "manifest.sig");
            assertThat(paths).filteredOn(path -> path.startsWith("证据/")).hasSize(3);
            assertThat(paths).anyMatch(path -> path.matches("文书/01-道路交通事故自行协商协议书.*\\.pdf"));
            assertThat(paths).anyMatch(path -> path.matches("文书/01-道路交通事故自行协商协议书.*\\.ofd"));
            String index =
                    new String(zip.getInputStream(zip.getEntry("目录.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(index).contains("自行协商", "鼓岭路与江滨路路口", "已结案");
        }
        assertThat(accident.zhang.get(accident.path("/timeline")).ok().toString())
                .contains("archive.packed");
    }

    @Test
    void aMissingOriginalIsNamedAndStatedWithAReason() throws IOException {
        ClosedCase accident = ClosedCase.play(api, clock, 2);
        Api.As officer = api.as(Api.officer("officer1"));

        JsonNode before = officer.get(accident.path("/archive")).ok();
        assertThat(before.get("state").asString()).isEqualTo("READY");
        assertThat(before.get("missing").get(0).get("article").get("title").asString())
                .contains("公安机关办理行政案件程序规定");
        Api.Reply refused = officer.post(accident.path("/archive"), Map.of());
        assertThat(refused.problem()).isEqualTo("archive.gaps-need-reason");
        assertThat(refused.fieldMessage("originals")).contains("证据原件");

        JsonNode archived = officer.post(accident.path("/archive"), Map.of("gapsReason", ClosedCase.GAP_REASON))
                .ok();
        assertThat(archived.get("edition").get("gapsReason").asString()).isEqualTo(ClosedCase.GAP_REASON);
        assertThat(names(archived.get("edition").get("gaps"), "content")).containsExactly("originals");
        assertThat(kinds(archived)).filteredOn(kind -> kind.equals("EVIDENCE")).hasSize(2);
    }

    @Test
    void whoTakesThePackageSaysWhyAndIsWrittenDown() {
        ClosedCase accident = ClosedCase.play(api, clock, 3);
        accident.archive();
        Api.As officer = api.as(Api.officer("officer1"));

        assertThat(officer.get(accident.path("/archive/file")).fieldMessage("reason"))
                .isNotBlank();
        assertThat(officer.get(accident.path("/archive/file?reason=%20")).fieldMessage("reason"))
                .isNotBlank();
        accident.download(officer);

        assertThat(jdbc.sql(
                                "select subject from audit.entry where kind = 'FULL_VIEW' and case_id = ?::uuid and role = 'OFFICER'")
                        .param(accident.caseId)
                        .query(String.class)
                        .list())
                .containsExactly("archive 1");
        assertThat(accident.zhang.get(accident.path("/archive")).status()).isEqualTo(403);
        assertThat(api.as(Api.insurer("insurer1"))
                        .get(accident.path("/archive/file?reason=x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatHappensAfterwardsGoesIntoTheNextEditionWhichNamesTheOneBefore() throws IOException {
        ClosedCase accident = ClosedCase.play(api, clock, 3);
        docketQuiet.await();
        Api.As centre = api.as(Api.centre());
        JsonNode first = centre.post(accident.path("/archive"), Map.of()).ok();
        assertThat(first.get("state").asString()).isEqualTo("ARCHIVED");
        assertThat(centre.post(accident.path("/archive"), Map.of()).problem()).isEqualTo("archive.nothing-new");

        accident.zhang
                .post(
                        accident.path("/ratings"),
                        Map.of(
                                "partyId",
                                Roadside.partyId(accident.zhang, accident.caseId, 0),
                                "subject",
                                "OFFICER",
                                "attitude",
                                5,
                                "efficiency",
                                5,
                                "satisfaction",
                                5))
                .ok();
        assertThat(centre.get(accident.path("/archive")).ok().get("state").asString())
                .isEqualTo("OUTDATED");
        JsonNode second = centre.post(accident.path("/archive"), Map.of()).ok();

        assertThat(second.get("edition").get("number").asInt()).isEqualTo(2);
        byte[] archive = accident.download(centre);
        assertThat(new String(
                        ForgedArchive.file(ForgedArchive.unpack(archive), "manifest.json"), StandardCharsets.UTF_8))
                .contains(first.get("edition").get("manifestSha256").asString());
    }

    @Test
    void anOriginalThatIsNoLongerWhatItWasIsNotSealed() throws IOException {
        ClosedCase accident = ClosedCase.play(api, clock, 3);
        Api.As centre = api.as(Api.centre());
        String sha256 = accident.zhang
                .get(accident.path(""))
                .ok()
                .get("evidence")
                .get(0)
                .get("sha256")
                .asString();
        Path original = settings.data()
                .resolve("vault")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256 + ".sealed");
        byte[] bytes = Files.readAllBytes(original);
        Files.setPosixFilePermissions(original, PosixFilePermissions.fromString("rw-------"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);

        assertThat(centre.post(accident.path("/archive"), Map.of()).problem()).isEqualTo("archive.item-damaged");
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);
        centre.post(accident.path("/archive"), Map.of()).ok();
    }

    private String verify(Path file) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        VerifyArchive.verify(
                file,
                SealTrust.of(settings.data().resolve("keys")),
                new PrintStream(output, true, StandardCharsets.UTF_8));
        return output.toString(StandardCharsets.UTF_8).strip().lines().reduce("", (before, line) -> line);
    }

    private static List<String> kinds(JsonNode archive) {
        return names(archive.get("items"), "kind");
    }

    private static List<String> names(JsonNode list, String field) {
        List<String> names = new ArrayList<>();
        list.forEach(each -> names.add(each.get(field).asString()));
        return names;
    }
}
