package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class EnginePropertiesTest {
    private static final LiabilityEngine ENGINE = LiabilityEngine.standard();
    private static final Set<RouteReason> OF_ARTICLE_13 =
            EnumSet.range(RouteReason.R_NO_LICENCE, RouteReason.R_INTENTIONAL);

    @Property
    void grades_are_one_full_or_a_legal_mix(@ForAll("accidents") AccidentFacts facts) {
        Evaluation answer = ENGINE.evaluate(facts);
        List<Map<String, LiabilityGrade>> all = new ArrayList<>();
        Map<String, LiabilityGrade> whole = answer.proposedLiability();
        if (whole != null) {
            all.add(whole);
        }
        answer.subAccidents().forEach(part -> {
            if (part.liability() != null) {
                all.add(part.liability());
            }
        });
        assertThat(all).allSatisfy(EnginePropertiesTest::assertLegalMix);
        assertThat(whole == null && answer.subAccidents().isEmpty())
                .isEqualTo(answer.basis().isEmpty());
        if (all.isEmpty()) {
            assertThat(answer.abstainedBecause()).isNotNull();
        }
    }

    private static void assertLegalMix(Map<String, LiabilityGrade> grades) {
        List<LiabilityGrade> borne =
                grades.values().stream().filter(g -> g != LiabilityGrade.NONE).toList();
        Set<LiabilityGrade> kinds = new HashSet<>(borne);
        boolean oneFull = borne.equals(List.of(LiabilityGrade.FULL));
        boolean onePrimary = kinds.equals(Set.of(LiabilityGrade.PRIMARY, LiabilityGrade.SECONDARY))
                && Collections.frequency(borne, LiabilityGrade.PRIMARY) == 1;
        boolean allEqual = kinds.equals(Set.of(LiabilityGrade.EQUAL)) && borne.size() > 1;
        assertThat(List.of(oneFull, onePrimary, allEqual)).as("%s", grades).contains(true);
    }

    @Property
    void self_negotiation_never_meets_an_injury_or_a_trigger_of_article_13(@ForAll("accidents") AccidentFacts facts) {
        Evaluation answer = ENGINE.evaluate(facts);
        boolean triggered = facts.injury() != Injury.NONE
                || answer.routeReasons().stream().anyMatch(r -> OF_ARTICLE_13.contains(r.reason()))
                || facts.parties().stream().anyMatch(EnginePropertiesTest::isTriggering);

        if (triggered) {
            assertThat(answer.route()).isNotEqualTo(Route.SELF_NEGOTIATION);
            assertThat(answer.sceneInstruction()).isEqualTo(SceneInstruction.PROTECT_SCENE);
        }
        if (answer.route() == Route.SELF_NEGOTIATION) {
            assertThat(answer.routeReasons()).isEmpty();
            assertThat(answer.liabilityPrimaFacie()).isNull();
        } else {
            assertThat(answer.routeReasons()).isNotEmpty();
            assertThat(answer.liability()).isNull();
        }
    }

    private static boolean isTriggering(PartyFacts party) {
        boolean driver = party.kind() == PartyKind.MV
                && (!party.licenceValid()
                        || !party.licenceClassOk()
                        || party.plateStatus().isNoGenuinePlate());
        boolean vehicle = party.kind() != PartyKind.PED && (party.alcoholOrDrugSuspected() || !party.movable());
        return driver || vehicle || party.leftScene() || party.intentional();
    }

    @Property
    void names_of_the_parties_change_nothing(@ForAll("accidents") AccidentFacts facts) {
        Evaluation answer = ENGINE.evaluate(facts);
        Evaluation renamed = ENGINE.evaluate(renamed(facts));

        assertThat(renamed.route()).isEqualTo(answer.route());
        assertThat(renamed.sceneInstruction()).isEqualTo(answer.sceneInstruction());
        assertThat(renamed.proposedLiability()).isEqualTo(newNames(answer.proposedLiability()));
        assertThat(renamed.subAccidents().stream().map(SubAccident::liability))
                .containsExactlyElementsOf(answer.subAccidents().stream()
                        .map(part -> newNames(part.liability()))
                        .toList());
        assertThat(Set.copyOf(renamed.basisCitations())).isEqualTo(Set.copyOf(answer.basisCitations()));
    }

    @Property
    void the_order_in_which_parties_are_named_changes_nothing(@ForAll("accidents") AccidentFacts facts) {
        List<PartyFacts> turned = new ArrayList<>(facts.parties());
        Collections.reverse(turned);
        Evaluation answer = ENGINE.evaluate(facts);
        Evaluation other = ENGINE.evaluate(with(facts, turned, facts.impacts()));

        assertThat(other.proposedLiability()).isEqualTo(answer.proposedLiability());
        assertThat(other.route()).isEqualTo(answer.route());
        assertThat(Set.copyOf(other.basisCitations())).isEqualTo(Set.copyOf(answer.basisCitations()));
    }

    @Property
    void an_irrelevant_fact_changes_nothing(@ForAll("accidents") AccidentFacts facts) {
        List<PartyFacts> described = facts.parties().stream()
                .map(p -> p.toBuilder().vehicle("红色小型轿车").build())
                .toList();
        assertThat(ENGINE.evaluate(with(facts, described, facts.impacts()))).isEqualTo(ENGINE.evaluate(facts));

        List<PartyFacts> witnessed = new ArrayList<>(facts.parties());
        witnessed.add(PartyFacts.inOrder("Z", PartyKind.MV, List.of()));
        Map<String, LiabilityGrade> before = ENGINE.evaluate(facts).proposedLiability();
        Map<String, LiabilityGrade> after =
                ENGINE.evaluate(with(facts, witnessed, facts.impacts())).proposedLiability();
        if (before != null && after != null) {
            assertThat(after).containsAllEntriesOf(before).containsEntry("Z", LiabilityGrade.NONE);
        }
    }

    @Property
    void the_same_facts_always_give_the_same_answer(@ForAll("accidents") AccidentFacts facts) {
        assertThat(ENGINE.evaluate(facts)).isEqualTo(ENGINE.evaluate(facts));
    }

    @Provide
    Arbitrary<AccidentFacts> accidents() {
        Arbitrary<List<PartyFacts>> parties = parties()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(EnginePropertiesTest::labelled)
                .filter(list -> list.stream().anyMatch(p -> p.kind().isVehicle()));
        return Combinators.combine(
                        parties,
                        Arbitraries.of(RoadType.class),
                        Arbitraries.of(IntersectionControl.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(Injury.NONE)), Tuple.of(1, Arbitraries.of(Injury.class))),
                        Arbitraries.of(true, false),
                        Arbitraries.randomValue(random -> random.nextInt(16)))
                .as((list, road, control, injury, consent, bits) -> new AccidentFacts(
                        OffsetDateTime.parse("2026-03-03T10:00:00+08:00"),
                        road,
                        control,
                        injury,
                        consent,
                        (bits & 3) == 1,
                        consent,
                        (bits & 7) == 2,
                        (bits & 7) == 3,
                        bits > 11 ? chainOf(list) : null,
                        list));
    }

    private static Arbitrary<PartyFacts> parties() {
        Arbitrary<Set<Behaviour>> behaviours =
                Arbitraries.of(Behaviour.class).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(PartyKind.MV)),
                                Tuple.of(1, Arbitraries.of(PartyKind.class))),
                        behaviours,
                        Arbitraries.of(0, 90, 180, 270),
                        Arbitraries.integers().between(0, 59))
                .as((kind, done, degrees, trouble) -> new PartyFacts.Builder("?", kind)
                        .behaviours(kind == PartyKind.MV ? withoutRiders(done) : done)
                        .motion("直行")
                        .heading(new Heading(degrees))
                        .licenceValid(trouble != 1)
                        .alcoholOrDrugSuspected(trouble == 2)
                        .movable(trouble != 3)
                        .leftScene(trouble == 4)
                        .intentional(trouble == 5)
                        .compulsoryInsuranceValid(trouble != 6)
                        .dangerousGoods(trouble == 7)
                        .plateStatus(trouble == 8 ? PlateStatus.NONE : PlateStatus.NORMAL)
                        .build());
    }

    private static Set<Behaviour> withoutRiders(Set<Behaviour> behaviours) {
        return Behaviours.without(behaviours, Set.of(Behaviour.NMV_CROSS, Behaviour.NMV_TURN, Behaviour.NMV_WRONG));
    }

    private static List<PartyFacts> labelled(List<PartyFacts> parties) {
        List<PartyFacts> labelled = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            labelled.add(relabelled(parties.get(i), String.valueOf((char) ('A' + i))));
        }
        return labelled;
    }

    private static @Nullable List<Impact> chainOf(List<PartyFacts> parties) {
        List<Impact> impacts = new ArrayList<>();
        for (int i = 1; i < parties.size(); i++) {
            impacts.add(new Impact(i, parties.get(i).label(), parties.get(i - 1).label(), null));
        }
        return impacts.isEmpty() ? null : impacts;
    }

    private static AccidentFacts renamed(AccidentFacts facts) {
        List<Impact> impacts = facts.impacts();
        return with(
                facts,
                facts.parties().stream()
                        .map(p -> relabelled(p, newName(p.label())))
                        .toList(),
                impacts == null
                        ? null
                        : impacts.stream()
                                .map(i -> new Impact(i.seq(), newName(i.striking()), newName(i.struck()), null))
                                .toList());
    }

    private static String newName(String label) {
        return "乙" + (char) ('Z' - (label.charAt(0) - 'A'));
    }

    private static @Nullable Map<String, LiabilityGrade> newNames(@Nullable Map<String, LiabilityGrade> grades) {
        if (grades == null) {
            return null;
        }
        Map<String, LiabilityGrade> renamed = new HashMap<>();
        grades.forEach((label, grade) -> renamed.put(newName(label), grade));
        return renamed;
    }

    private static PartyFacts relabelled(PartyFacts p, String label) {
        return new PartyFacts.Builder(label, p.kind())
                .behaviours(p.behaviours())
                .motion(p.motion())
                .heading(p.heading())
                .licenceValid(p.licenceValid())
                .alcoholOrDrugSuspected(p.alcoholOrDrugSuspected())
                .movable(p.movable())
                .leftScene(p.leftScene())
                .intentional(p.intentional())
                .compulsoryInsuranceValid(p.compulsoryInsuranceValid())
                .dangerousGoods(p.dangerousGoods())
                .plateStatus(p.plateStatus())
                .build();
    }

    private static AccidentFacts with(AccidentFacts f, List<PartyFacts> parties, @Nullable List<Impact> impacts) {
        return new AccidentFacts(
                f.occurredAt(),
                f.roadType(),
                f.intersectionControl(),
                f.injury(),
                f.allPartiesConsentSimplified(),
                f.factsDisputed(),
                f.jointOnlineApplication(),
                f.partyRequestsPoliceOnScene(),
                f.publicOrThirdPartyFacilityDamaged(),
                impacts,
                parties);
    }
}
