package kuaichu.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A causal behaviour of one party with its row of the scenario table (过错). */
record Fault(PartyFacts party, Behaviour behaviour, Scenario scenario) {
    /** General duties of riders and people on foot, where the row's own articles bind only motor vehicles. */
    private static final List<String> RIDER_DUTIES = List.of("RTSL-38", "RTSL-57");

    /** RTSR-78 to RTSR-84, which RTSR-85 extends to urban expressways. */
    private static final Pattern EXPRESSWAY_RULES = Pattern.compile("RTSR-(78|79|8[0-4])\\b.*");

    private static final List<String> PEDESTRIAN_DUTIES = List.of("RTSL-38", "RTSL-62");

    String label() {
        return party.label();
    }

    boolean isDecisive() {
        return scenario.role() != ScenarioRole.CONTRIBUTING || party.established();
    }

    /** The law leaves the weighing to the police, and no evidence has settled the fact yet. */
    boolean isLeftToPolice() {
        return scenario.role() == ScenarioRole.POLICE && !party.established();
    }

    /** The articles that bind this party at this place. */
    List<String> citations(RoadType road, IntersectionControl control) {
        if (party.kind() != PartyKind.MV && scenario.binds() == Scenario.Binds.MV) {
            return party.kind() == PartyKind.NMV ? RIDER_DUTIES : PEDESTRIAN_DUTIES;
        }
        boolean atSign =
                control == IntersectionControl.SIGN && !scenario.signCitations().isEmpty();
        if (!road.followsExpresswayRules() && !atSign) {
            return scenario.citations();
        }
        List<String> citations = new ArrayList<>(scenario.citations());
        if (atSign) {
            citations.addAll(scenario.signCitations());
        }
        if (road.followsExpresswayRules()) {
            citations.addAll(scenario.expresswayCitations());
            if (road == RoadType.URBAN_EXPRESSWAY
                    && citations.stream()
                            .anyMatch(c -> EXPRESSWAY_RULES.matcher(c).matches())) {
                citations.add("RTSR-85.1");
            }
        }
        return citations;
    }

    Wording sentence() {
        return scenario.title().about(label());
    }
}
