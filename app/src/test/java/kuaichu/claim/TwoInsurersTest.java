package kuaichu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: both parties at fault, both insurers pay; one survey is recognised by the other insurer (law.md §2.1, 2.2, 2.5). */
@PlatformTest
class TwoInsurersTest {
    private final Api api;
    private final Sandbox sandbox;
    private final Clock clock;

    TwoInsurersTest(Api api, Sandbox sandbox, Clock clock) {
        this.api = api;
        this.sandbox = sandbox;
        this.clock = clock;
    }

    @Test
    void smallLossesOfBothArePaidByTheOwnInsurersAndOneSurveyIsEnoughForBoth() {
        AgreedCase accident = AgreedCase.playEqual(api, clock);
        Claims a = open(accident, accident.zhang(), accident.partyA());
        Claims b = open(accident, accident.wang(), accident.partyB());

        a.assessedBy("insurer2", 180_000);
        JsonNode recognised = a.of("insurer1");
        assertThat(recognised.get("state").asString()).isEqualTo("ASSESSED");
        assertThat(recognised.get("assessedFen").asLong()).isEqualTo(180_000);
        assertThat(recognised.get("assessedByInsurer").asString()).isEqualTo("闽海财险");
        assertThat(recognised.get("lines")).hasSize(1);
        b.assessedBy("insurer2", 120_000);
        a.accept();
        assertThat(a.of("insurer1").get("waitingFor").asString())
                .as("everybody must agree to it")
                .isEqualTo("OTHER_ACCEPTANCES");
        b.accept();

        assertThat(a.paid()).containsExactly("A COMPULSORY_PROPERTY 180000");
        assertThat(b.paid()).containsExactly("B COMPULSORY_PROPERTY 120000");
        assertThat(a.of("insurer2").get("paidFen").asLong())
                .as("the other side's insurer owes nothing")
                .isZero();
        assertThat(workOf("insurer1", a.all())).isEmpty();
        assertThat(workOf("insurer2", a.all())).isEmpty();
        assertThat(timeline(accident)).contains("认可闽海财险的定损");
    }

    @Test
    void largerLossesTakeTheOthersCompulsoryPolicyFirstAndSplitTheRest() {
        AgreedCase accident = AgreedCase.playEqual(api, clock);
        Claims a = open(accident, accident.zhang(), accident.partyA());
        Claims b = open(accident, accident.wang(), accident.partyB());

        a.assessedBy("insurer1", 300_000);
        a.accept();
        assertThat(a.of("insurer1").get("waitingFor").asString()).isEqualTo("OTHER_ASSESSMENTS");
        b.assessedBy("insurer2", 500_000);
        assertThat(a.paid())
                .containsExactlyInAnyOrder("A OWN_DAMAGE 50000", "B COMPULSORY_PROPERTY 200000", "B THIRD_PARTY 50000");

        b.accept();
        assertThat(b.paid())
                .containsExactlyInAnyOrder(
                        "A COMPULSORY_PROPERTY 200000", "A THIRD_PARTY 150000", "B OWN_DAMAGE 150000");
        Eventually.holds(
                "four transfers, one an insurer and claimant", () -> transfersOf(a) == 2 && transfersOf(b) == 2);
    }

    @Test
    void whoClaimsAloneIsPaidByTheOthersPolicyAndTheOtherLaterToo() {
        AgreedCase accident = AgreedCase.playEqual(api, clock);
        Claims a = open(accident, accident.zhang(), accident.partyA());
        a.assessedBy("insurer1", 80_000);
        a.accept();
        assertThat(a.paid()).containsExactly("B COMPULSORY_PROPERTY 80000");

        Claims b = open(accident, accident.wang(), accident.partyB());
        b.assessedBy("insurer2", 90_000);
        b.accept();

        assertThat(b.paid()).containsExactly("A COMPULSORY_PROPERTY 90000");
    }

    @Test
    void whoDisputesAndTurnsOutToHaveLostMoreMakesItAnOrdinaryClaimOfBoth() {
        AgreedCase accident = AgreedCase.playEqual(api, clock);
        Claims a = open(accident, accident.zhang(), accident.partyA());
        Claims b = open(accident, accident.wang(), accident.partyB());
        a.assessedBy("insurer1", 180_000);
        b.assessedBy("insurer2", 150_000);
        a.accept();
        accident.wang()
                .post(b.all().getFirst() + "/dispute", java.util.Map.of("reason", "底盘也受损"))
                .ok();
        b.assessedBy("insurer1", 500_000);
        b.accept();

        assertThat(a.paid()).containsExactly("B COMPULSORY_PROPERTY 180000");
        assertThat(b.paid())
                .containsExactlyInAnyOrder(
                        "A COMPULSORY_PROPERTY 200000", "A THIRD_PARTY 150000", "B OWN_DAMAGE 150000");
    }

    private Claims open(AgreedCase accident, Api.As who, UUID party) {
        List<String> all = ClaimSteps.open(who, accident, party);
        assertThat(all).as("one an insurer").hasSize(2);
        return new Claims(who, all);
    }

    private List<String> workOf(String insurer, List<String> paths) {
        return StreamSupport.stream(
                        api.as(Api.insurer(insurer))
                                .get("/work-items?queue=CLAIM&limit=100")
                                .ok()
                                .get("items")
                                .spliterator(),
                        false)
                .map(JsonNode::toString)
                .filter(item -> paths.stream().anyMatch(path -> item.contains(path.substring("/claims/".length()))))
                .toList();
    }

    private static String timeline(AgreedCase accident) {
        return accident.zhang().get(accident.path("/timeline")).ok().toString();
    }

    private long transfersOf(Claims claims) {
        return sandbox.transfers().stream()
                .filter(transfer -> claims.numbers().contains(transfer.orderNo()))
                .count();
    }

    /** One party's claims against both insurers. */
    private final class Claims {
        private final Api.As who;
        private final List<String> all;

        private Claims(Api.As who, List<String> all) {
            this.who = who;
            this.all = all;
        }

        List<String> all() {
            return all;
        }

        void assessedBy(String insurer, long lossFen) {
            Api.As desk = api.as(Api.insurer(insurer));
            ClaimSteps.assess(desk, ClaimSteps.own(desk, all), lossFen);
        }

        void accept() {
            ClaimSteps.accept(who, all.getFirst());
        }

        /** As the insurer sees the one against it. */
        JsonNode of(String insurer) {
            Api.As desk = api.as(Api.insurer(insurer));
            return desk.get(ClaimSteps.own(desk, all)).ok();
        }

        /** Payer, kind and fen of all that arrived. */
        List<String> paid() {
            return all.stream()
                    .map(path -> ClaimSteps.awaitState(who, path, "PAID"))
                    .flatMap(claim -> ClaimSteps.amounts(claim).stream())
                    .filter(amount -> !amount.endsWith(" 0"))
                    .toList();
        }

        List<String> numbers() {
            return all.stream()
                    .map(path -> who.get(path).ok().get("claimNo").asString())
                    .toList();
        }
    }
}
