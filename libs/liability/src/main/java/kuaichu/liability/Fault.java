package kuaichu.liability;

import java.util.ArrayList;
import java.util.List;

/** A causal behaviour of one party with its row of the scenario table (过错). */
record Fault(PartyFacts party, Behaviour behaviour, Scenario scenario) {
    /** General duties of riders and people on foot, where the row's own articles bind only motor vehicles. */
    private static final List<String> RIDER_DUTIES = List.of("RTSL-38", "RTSL-57");

    private static final List<String> PEDESTRIAN_DUTIES = List.of("RTSL-38", "RTSL-62");

    String label() {
        return party.label();
    }

    boolean isDecisive() {
        return scenario.role() != ScenarioRole.CONTRIBUTING;
    }

    /** The articles that bind this party on this road. */
    List<String> citations(RoadType road) {
        if (party.kind() != PartyKind.MV && scenario.binds() == Scenario.Binds.MV) {
            return party.kind() == PartyKind.NMV ? RIDER_DUTIES : PEDESTRIAN_DUTIES;
        }
        List<String> citations = new ArrayList<>(scenario.citations());
        if (road.followsExpresswayRules()) {
            citations.addAll(scenario.expresswayCitations());
            boolean leansOnExpresswayRules = citations.stream().anyMatch(c -> c.matches("RTSR-(78|79|8[0-4])\\b.*"));
            if (road == RoadType.URBAN_EXPRESSWAY && leansOnExpresswayRules) {
                citations.add("RTSR-85.1");
            }
        }
        return citations;
    }

    String sentence() {
        return label() + "：" + scenario.title();
    }
}
