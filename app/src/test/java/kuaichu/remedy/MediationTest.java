package kuaichu.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.docket.Docket;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.remedy.application.RemedyReplayCheck;
import kuaichu.testkit.SettableClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: all parties together ask for a mediation; it ends with a paper all have signed, or with a written ending. */
@PlatformTest
class MediationTest {
    private final Api api;
    private final SettableClock clock;
    private final Docket docket;
    private final DataSource dataSource;
    private Instant before = Instant.EPOCH;

    MediationTest(Api api, SettableClock clock, Docket docket, DataSource dataSource) {
        this.api = api;
        this.clock = clock;
        this.docket = docket;
        this.dataSource = dataSource;
    }

    @BeforeEach
    void remember() {
        before = clock.instant();
    }

    @AfterEach
    void back() {
        clock.set(before);
    }

    @Test
    void bothAskTheyMeetAndSignWhatTheyHaveRead() throws SQLException, IOException {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        String mediation = requested(served);
        Api.As officer = taken(served);
        assertThat(officer.post(mediation + "/schedule", schedule(served, 2, 0)).problem())
                .isEqualTo("remedy.notice-too-short");
        assertThat(officer.post(mediation + "/schedule", schedule(served, 3, 1)).problem())
                .isEqualTo("remedy.mediation-too-early");
        officer.post(mediation + "/schedule", schedule(served, 3, 0)).ok();
        assertThat(officer.post(mediation + "/agreement", terms("银行转账", 70_000)).problem())
                .isEqualTo("remedy.not-yet-mediated");
        served.zhang
                .post(mediation + "/participants", participant(served, 0, "李代理"))
                .ok();
        served.zhang
                .post(mediation + "/participants", participant(served, 0, "赵车主"))
                .ok();
        assertThat(served.zhang
                        .post(mediation + "/participants", participant(served, 0, "钱保险"))
                        .problem())
                .isEqualTo("remedy.too-many-participants");

        JsonNode proposal =
                officer.get("/cases/" + served.caseId + "/share-proposal").ok();
        assertThat(proposal.get("shares").get(0).get("percent").asInt()).isEqualTo(70);
        served.afterWorkingDays(3);
        Api.As sameOfficer = served.staff("officer1");
        assertThat(sameOfficer
                        .post(mediation + "/agreement", terms("银行转账，今后互不追究", 70_000))
                        .problem())
                .isEqualTo("remedy.blanket-waiver");
        assertThat(sameOfficer
                        .post(mediation + "/agreement", terms("银行转账", 60_000))
                        .problem())
                .isEqualTo("remedy.shares-do-not-add-up");
        sameOfficer.post(mediation + "/agreement", terms("银行转账", 70_000)).ok();
        assertThat(sameOfficer
                        .get("/cases/" + served.caseId + "/closure-check")
                        .ok()
                        .get("open")
                        .findValuesAsString("citation"))
                .as("no case closes while it is mediated")
                .contains("PROC-89");
        List<String> read = wordsToSign(served);
        served.roadside
                .sign(served.zhang, served.caseId, "MEDIATION_AGREEMENT", 0)
                .ok();
        served.roadside
                .sign(served.wang, served.caseId, "MEDIATION_AGREEMENT", 1)
                .ok();

        JsonNode agreed = served.remedies(served.zhang).get("mediations").get(0);
        assertThat(agreed.get("state").asString()).isEqualTo("AGREED");
        assertThat(agreed.get("terms").get("totalFen").asLong()).isEqualTo(100_000);
        assertThat(kinds(served)).contains("MEDIATION_NOTICE", "MEDIATION_AGREEMENT");
        assertThat(print(served)).contains(read);
        assertThat(String.join("", read))
                .contains("主要责任", "1,000.00", "第九十三条", "李警官", "鼓岭路与江滨路路口", "一方不履行的，另一方可以依法向人民法院提起民事诉讼");
        assertThat(sameOfficer.post(mediation + "/ending", ending("LAWSUIT")).problem())
                .isEqualTo("remedy.illegal-mediation-move");
        assertThat(replay(served)).isEmpty();
    }

    @Test
    void oneWhoDoesNotWantItEndsTheAsking() throws SQLException {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        answer(served, served.zhang, 0, true).ok();
        answer(served, served.wang, 1, false).ok();

        assertThat(served.remedies(served.zhang)
                        .get("mediations")
                        .get(0)
                        .get("state")
                        .asString())
                .isEqualTo("DECLINED");
        assertThat(replay(served)).isEmpty();
    }

    @Test
    void afterTenWorkingDaysItIsTooLate() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        served.afterWorkingDays(10);
        answer(served, served.zhang, 0, true).ok();
        served.afterWorkingDays(1);

        assertThat(answer(served, served.wang, 1, true).problem()).isEqualTo("remedy.mediation-late");
    }

    @Test
    void whoLeavesEndsItInWriting() throws SQLException {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        String mediation = requested(served);
        Api.As officer = taken(served);
        assertThat(officer.post(mediation + "/ending", ending("WITHDRAWAL")).problem())
                .isEqualTo("remedy.wrong-ending");
        assertThat(officer.post(mediation + "/ending", ending("NO_AGREEMENT")).problem())
                .isEqualTo("remedy.wrong-ending");
        assertThat(api.as(Api.officer("reviewer1"))
                        .post(mediation + "/ending", ending("LAWSUIT"))
                        .problem())
                .isEqualTo("remedy.not-your-unit");
        served.wang
                .post(mediation + "/withdrawal", Map.of("partyId", served.partyId(1)))
                .ok();
        officer.post(mediation + "/ending", ending("WITHDRAWAL")).ok();

        assertThat(kinds(served)).contains("MEDIATION_ENDING");
        assertThat(replay(served)).isEmpty();
    }

    @Test
    void anotherTimeIsAskedForADayBefore() {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        String mediation = requested(served);
        Api.As officer = taken(served);
        officer.post(mediation + "/schedule", schedule(served, 3, 0)).ok();
        Map<String, Object> change = Map.of("partyId", served.partyId(1), "reason", "出差");
        served.wang.post(mediation + "/time-changes", change).ok();
        officer.post(mediation + "/schedule", schedule(served, 4, 0)).ok();
        served.afterWorkingDays(4);

        assertThat(served.wang.post(mediation + "/time-changes", change).problem())
                .isEqualTo("remedy.change-too-late");
    }

    /** What a party is shown before signing, cut where the paper begins a new cell, without spaces. */
    private static List<String> wordsToSign(DeterminedAndServed served) {
        return served.page()
                .get("envelopes")
                .valueStream()
                .filter(envelope -> envelope.get("purpose").asString().equals("MEDIATION_AGREEMENT"))
                .flatMap(envelope -> Stream.of(
                        envelope.get("content").asString().split("[\n：]|(?<=责任|维修费|%)，|（案件编号 |）(?=\n)|(?<=警官)，")))
                .map(words -> words.replaceAll("[\\s\u3000]|元$|^承担|的损失$", ""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The paper's text without spaces and line breaks. */
    private static String print(DeterminedAndServed served) throws IOException {
        String id = served.remedies(served.zhang)
                .get("mediations")
                .get(0)
                .get("paperId")
                .asString();
        try (PDDocument paper = Loader.loadPDF(
                served.zhang.get("/documents/" + id + "/pdf").raw().body())) {
            return new PDFTextStripper().getText(paper).replaceAll("[\\s\u3000]", "");
        }
    }

    private static String requested(DeterminedAndServed served) {
        answer(served, served.zhang, 0, true).ok();
        JsonNode requested =
                answer(served, served.wang, 1, true).ok().get("mediations").get(0);
        assertThat(requested.get("state").asString()).isEqualTo("REQUESTED");
        return "/mediations/" + requested.get("mediationId").asString();
    }

    private static Api.As taken(DeterminedAndServed served) {
        Api.As officer = served.staff("officer1");
        Roadside.claim(officer, served.caseId, "MEDIATION");
        return officer;
    }

    private static Api.Reply answer(DeterminedAndServed served, Api.As who, int index, boolean agreed) {
        return who.post(
                "/cases/" + served.caseId + "/mediation-requests",
                Map.of("partyId", served.partyId(index), "agreed", agreed, "request", "赔偿车辆修理费1000元"));
    }

    private Map<String, Object> schedule(DeterminedAndServed served, int inDays, int lossInDays) {
        Map<String, Object> body = new HashMap<>();
        body.put("basis", "LOSS_DETERMINED");
        body.put(
                "basisOn",
                LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE)
                        .plusDays(lossInDays)
                        .toString());
        body.put("at", served.onWorkingDay(inDays, 9).toString());
        body.put("place", "鼓岭大队调解室");
        body.put("online", false);
        return body;
    }

    private static Map<String, Object> participant(DeterminedAndServed served, int index, String name) {
        return Map.of("partyId", served.partyId(index), "name", name, "capacity", "AGENT");
    }

    private Map<String, Object> terms(String performance, long ofA) {
        return Map.of(
                "losses",
                "B车后部受损，已定损",
                "items",
                List.of(Map.of("partyLabel", "B", "head", "车辆维修费", "amountFen", 100_000)),
                "shares",
                List.of(
                        Map.of("partyLabel", "A", "percent", 70, "amountFen", ofA),
                        Map.of("partyLabel", "B", "percent", 30, "amountFen", 30_000)),
                "performance",
                performance,
                "performUntil",
                LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE)
                        .plusDays(20)
                        .toString());
    }

    private static Map<String, Object> ending(String ground) {
        return Map.of("ground", ground, "text", "经调解，各方未能达成一致");
    }

    private static List<String> kinds(DeterminedAndServed served) {
        return served.page()
                .get("documents")
                .valueStream()
                .map(document -> document.get("kind").asString())
                .toList();
    }

    private List<String> replay(DeterminedAndServed served) throws SQLException {
        CaseId caseId = new CaseId(UUID.fromString(served.caseId));
        try (Connection connection = dataSource.getConnection()) {
            return new RemedyReplayCheck().compare(connection, caseId, docket.listEntries(caseId));
        }
    }
}
