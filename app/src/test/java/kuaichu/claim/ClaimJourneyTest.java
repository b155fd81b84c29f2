package kuaichu.claim;

import static kuaichu.claim.ClaimSteps.CARD;
import static kuaichu.claim.ClaimSteps.account;
import static kuaichu.claim.ClaimSteps.amounts;
import static kuaichu.claim.ClaimSteps.awaitState;
import static kuaichu.claim.ClaimSteps.open;
import static kuaichu.claim.ClaimSteps.setAccount;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.CaseId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: from one tap to the money, and the ways it may go wrong. */
@PlatformTest
class ClaimJourneyTest {
    private static final String CLOSED_ACCOUNT = "6222021000112299994";

    private final Api api;
    private final Docket docket;
    private final Clock clock;

    ClaimJourneyTest(Api api, Docket docket, Clock clock) {
        this.api = api;
        this.docket = docket;
        this.clock = clock;
    }

    @Test
    void oneTapAnAssessmentAndAnAcceptanceBringTheBlamelessPartyItsMoney() {
        AgreedCase accident = AgreedCase.play(api, clock);
        List<String> opened = open(accident.wang(), accident, accident.partyB());
        assertThat(opened).hasSize(1);
        String path = opened.getFirst();
        JsonNode claim = accident.wang().get(path).ok();
        assertThat(claim.get("insurerName").asString()).contains("榕安");
        assertThat(kinds(claim)).containsExactly("COMPULSORY_PROPERTY", "THIRD_PARTY");

        Api.As insurer = api.as(Api.insurer("insurer1"));
        assess(insurer, path);
        setAccount(accident.wang(), path, CARD);
        JsonNode accepted = accident.wang().post(path + "/acceptance", Map.of()).ok();
        assertThat(accepted.get("bankCardMasked").asString())
                .doesNotContain("112233")
                .endsWith("3449");

        JsonNode paid = awaitState(accident.wang(), path, "PAID");
        assertThat(paid.get("paidFen").asLong()).isEqualTo(386_000);
        assertThat(amounts(paid)).containsExactly("A COMPULSORY_PROPERTY 200000", "A THIRD_PARTY 186000");
        assertThat(paid.get("secondsFromAccident").asLong()).isPositive();
        Eventually.holds("the receipt", () -> accident.wang().get(path).ok().hasNonNull("receipt"));
        assertThat(claimEntries(accident))
                .containsExactly(
                        "claim.opened", "claim.assessed", "claim.accepted", "claim.payout-ordered", "claim.paid");
    }

    @Test
    void theCauserIsPaidByTheOwnInsurerWithTheSmallLimitOfTheBlamelessSide() {
        AgreedCase accident = AgreedCase.play(api, clock);
        String path = open(accident.zhang(), accident, accident.partyA()).getFirst();
        assess(api.as(Api.insurer("insurer1")), path);
        setAccount(accident.zhang(), path, CARD);
        accident.zhang().post(path + "/acceptance", Map.of()).ok();

        assertThat(amounts(awaitState(accident.zhang(), path, "PAID")))
                .containsExactly("A NO_FAULT_PROPERTY 10000", "A OWN_DAMAGE 376000");
    }

    @Test
    void openingAgainReturnsTheSameClaims() {
        AgreedCase accident = AgreedCase.play(api, clock);

        assertThat(open(accident.wang(), accident, accident.partyB()).getFirst())
                .isEqualTo(open(accident.wang(), accident, accident.partyB()).getFirst());
    }

    @Test
    void onlyThePartyItselfClaimsAndOnlyAfterLiabilityIsSettled() {
        AgreedCase early = AgreedCase.report(api, clock);
        assertThat(early.wang()
                        .post(early.path("/claims"), Map.of("partyId", early.partyB()))
                        .problem())
                .isEqualTo("claim.too-early");

        AgreedCase accident = AgreedCase.play(api, clock);
        assertThat(accident.zhang()
                        .post(accident.path("/claims"), Map.of("partyId", accident.partyB()))
                        .problem())
                .isEqualTo("claim.not-yours");
        assertThat(accident.wang()
                        .post(accident.path("/claims"), Map.of("partyId", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anInsurerSeesItsOwnClaimsAndNoOthers() {
        AgreedCase accident = AgreedCase.play(api, clock);
        String id =
                open(accident.wang(), accident, accident.partyB()).getFirst().replace("/claims/", "");
        Api.As own = api.as(Api.insurer("insurer1"));
        Api.As foreign = api.as(Api.insurer("insurer2"));

        assertThat(listed(own)).contains(id);
        assertThat(listed(foreign)).doesNotContain(id);
        assertThat(own.get("/claims/" + id).status()).isEqualTo(200);
        assertThat(own.get(accident.path("/timeline")).status()).isIn(200, 404);
        assertThat(foreign.get("/claims/" + id).status()).isEqualTo(404);
        assertThat(foreign.post("/claims/" + id + "/assessment", lines()).status())
                .isEqualTo(404);
        assertThat(accident.zhang().get("/claims/" + id).status()).isEqualTo(404);
        assertThat(listed(accident.wang())).contains(id);
    }

    @Test
    void aDisputeGoesBackToTheInsurerAndIsAssessedAgain() {
        AgreedCase accident = AgreedCase.play(api, clock);
        String path = open(accident.wang(), accident, accident.partyB()).getFirst();
        Api.As insurer = api.as(Api.insurer("insurer1"));
        assess(insurer, path);

        assertThat(accident.wang()
                        .post(path + "/dispute", Map.of("reason", " "))
                        .fieldMessage("reason"))
                .isNotEmpty();
        JsonNode disputed = accident.wang()
                .post(path + "/dispute", Map.of("reason", "少定了尾灯，电话 13800010002"))
                .ok();

        assertThat(disputed.get("state").asString()).isEqualTo("DISPUTED");
        assertThat(bodies(accident)).doesNotContain("13800010002");
        assertThat(assess(insurer, path).get("state").asString()).isEqualTo("ASSESSED");
    }

    @Test
    void aRefusedTransferIsShownAndPaidToAnotherAccount() {
        AgreedCase accident = AgreedCase.play(api, clock);
        String path = open(accident.wang(), accident, accident.partyB()).getFirst();
        Api.As insurer = api.as(Api.insurer("insurer1"));
        assess(insurer, path);
        setAccount(accident.wang(), path, CLOSED_ACCOUNT);
        accident.wang().post(path + "/acceptance", Map.of()).ok();

        JsonNode failed = awaitState(accident.wang(), path, "PAYOUT_FAILED");
        assertThat(failed.get("failureReason").asString()).isNotEmpty();
        setAccount(accident.wang(), path, CARD);
        insurer.post(path + "/payout-retries", Map.of()).ok();

        assertThat(awaitState(accident.wang(), path, "PAID").get("paidFen").asLong())
                .isEqualTo(386_000);
    }

    @Test
    void everyWrongFieldIsNamed() {
        AgreedCase accident = AgreedCase.play(api, clock);
        String path = open(accident.wang(), accident, accident.partyB()).getFirst();
        Api.As insurer = api.as(Api.insurer("insurer1"));

        Api.Reply refused = insurer.post(
                path + "/assessment", Map.of("lines", List.of(Map.of("item", "", "quantity", 0, "unitFen", -5))));
        assertThat(refused.problem()).isEqualTo("claim.invalid");
        assertThat(refused.fieldMessage("lines[0].item")).isNotEmpty();
        assertThat(refused.fieldMessage("lines[0].quantity")).isNotEmpty();
        assertThat(refused.fieldMessage("lines[0].unitFen")).isNotEmpty();
        assess(insurer, path);
        assertThat(accident.wang().post(path + "/acceptance", Map.of()).problem())
                .isEqualTo("claim.payout-account-missing");
        long version = accident.wang().get(path).ok().get("version").asLong();
        Api.Reply card = accident.wang()
                .withVersion(version)
                .put(path + "/payout-account", Map.of("holderName", "王芳", "bankCardNo", "6222021000112233440"));
        assertThat(card.fieldMessage("bankCardNo")).isNotEmpty();
        assertThat(accident.wang()
                        .withVersion(version + 7)
                        .put(path + "/payout-account", account(CARD))
                        .status())
                .isEqualTo(412);
    }

    private static JsonNode assess(Api.As insurer, String path) {
        return insurer.post(path + "/assessment", lines()).ok();
    }

    private static Map<String, Object> lines() {
        return Map.of(
                "lines",
                List.of(
                        Map.of("item", "后保险杠更换", "quantity", 1, "unitFen", 260_000),
                        Map.of("item", "喷漆", "quantity", 2, "unitFen", 45_000),
                        Map.of("item", "工时", "quantity", 3, "unitFen", 12_000)));
    }

    private static List<String> listed(Api.As who) {
        return StreamSupport.stream(
                        who.get("/claims?limit=100").ok().get("items").spliterator(), false)
                .map(item -> item.get("claimId").asString())
                .toList();
    }

    private static List<String> kinds(JsonNode claim) {
        return StreamSupport.stream(claim.get("exposures").spliterator(), false)
                .map(exposure -> exposure.get("kind").asString())
                .toList();
    }

    private List<String> claimEntries(AgreedCase accident) {
        return docket.listEntries(new CaseId(accident.caseId())).stream()
                .map(Entry::kind)
                .filter(kind -> kind.startsWith("claim."))
                .toList();
    }

    private String bodies(AgreedCase accident) {
        return docket.listEntries(new CaseId(accident.caseId())).stream()
                .map(entry -> entry.body().toString())
                .toList()
                .toString();
    }
}
