package kuaichu.bench;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Impact;
import kuaichu.liability.Injury;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import kuaichu.liability.RuleData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases to judge (评测案例): every behaviour alone, every override and pair of the table, chains of three to six, nothing said at all. */
final class LiabilityCases {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WHEN = "2026-03-03T10:00:00+08:00";
    private static final int LONGEST_CHAIN = 6;

    private LiabilityCases() {}

    static List<AccidentFacts> list() {
        List<AccidentFacts> cases = new ArrayList<>();
        cases.add(accident(null, party("A"), party("B")));
        for (Behaviour behaviour : Behaviour.values()) {
            cases.add(accident(null, party("A", behaviour), party("B")));
        }
        RuleData.standard().overrides().forEach(rule -> meet(cases, rule.winning(), rule.losing()));
        RuleData.standard().pairs().forEach(rule -> meet(cases, rule.first(), rule.second()));
        for (int cars = 3; cars <= LONGEST_CHAIN; cars++) {
            cases.add(chain(cars, true));
            cases.add(chain(cars, false));
        }
        return List.copyOf(cases);
    }

    private static void meet(List<AccidentFacts> cases, Set<Behaviour> some, Set<Behaviour> others) {
        some.forEach(one -> others.forEach(two -> cases.add(accident(null, party("A", one), party("B", two)))));
    }

    /** Cars one behind the other: the last pushes all, or each runs into the one before it. */
    private static AccidentFacts chain(int cars, boolean pushing) {
        List<Impact> impacts = new ArrayList<>();
        for (int i = 1; i < cars; i++) {
            int striking = pushing ? cars - i : i;
            String pushedBy = pushing && i > 1 ? label(cars - 1) : null;
            impacts.add(new Impact(i, label(striking), label(striking - 1), pushedBy));
        }
        PartyFacts[] parties = IntStream.range(0, cars)
                .mapToObj(i ->
                        i == 0 || (pushing && i < cars - 1) ? party(label(i)) : party(label(i), Behaviour.REAR_END))
                .toArray(PartyFacts[]::new);
        return accident(impacts, parties);
    }

    private static String label(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static PartyFacts party(String label, Behaviour... behaviours) {
        Set<Behaviour> set = Set.of(behaviours);
        boolean rides = set.stream().anyMatch(b -> !b.isPossibleFor(PartyKind.MV));
        return PartyFacts.inOrder(label, rides ? PartyKind.NMV : PartyKind.MV, set);
    }

    private static AccidentFacts accident(@Nullable List<Impact> impacts, PartyFacts... parties) {
        return new AccidentFacts(
                OffsetDateTime.parse(WHEN),
                RoadType.URBAN_ROAD,
                IntersectionControl.NA,
                Injury.NONE,
                null,
                false,
                null,
                false,
                false,
                impacts,
                List.of(parties));
    }

    /** The same case as a line of {@code ./kuaichu liability evaluate}. */
    static String line(String id, AccidentFacts facts) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id);
        ObjectNode node = line.putObject("facts");
        node.put("occurred_at", WHEN);
        node.put("road_type", facts.roadType().name());
        node.put("intersection_control", facts.intersectionControl().name());
        node.put("injury", facts.injury().name());
        node.putNull("all_parties_consent_simplified");
        node.put("facts_disputed", facts.factsDisputed());
        node.putNull("joint_online_application");
        node.put("party_requests_police_on_scene", facts.partyRequestsPoliceOnScene());
        node.put("public_or_third_party_facility_damaged", facts.publicOrThirdPartyFacilityDamaged());
        ArrayNode impacts = node.putArray("impacts");
        List<Impact> contacts = facts.impacts();
        if (contacts != null) {
            contacts.forEach(i -> impacts.addObject()
                    .put("seq", i.seq())
                    .put("striking", i.striking())
                    .put("struck", i.struck())
                    .put("pushed_by", i.pushedBy()));
        }
        ArrayNode parties = node.putArray("parties");
        facts.parties().forEach(p -> write(parties.addObject(), p));
        return JSON.writeValueAsString(line);
    }

    private static void write(ObjectNode node, PartyFacts party) {
        node.put("label", party.label());
        node.put("kind", party.kind().name());
        node.put("vehicle", "小型轿车");
        node.put("motion", "直行");
        ArrayNode behaviours = node.putArray("behaviours");
        party.behaviours().forEach(b -> behaviours.add(b.name()));
        node.put("plate_status", party.plateStatus().name());
        node.put("licence_valid", party.licenceValid());
        node.put("licence_class_ok", party.licenceClassOk());
        node.put("alcohol_or_drug_suspected", party.alcoholOrDrugSuspected());
        node.put("compulsory_insurance_valid", party.compulsoryInsuranceValid());
        node.put("inspection_valid", party.inspectionValid());
        node.put("movable", party.movable());
        node.put("left_scene", party.leftScene());
        node.put("intentional", party.intentional());
        node.put("passenger_transport_or_school_bus", party.passengerTransportOrSchoolBus());
        node.put("severe_overload_or_speeding_suspected", party.severeOverloadOrSpeedingSuspected());
        node.put("dangerous_goods", party.dangerousGoods());
    }
}
