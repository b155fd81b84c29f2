package kuaichu.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists of faults, which stand in the order of the parties (过错清单). Labels tell parties apart. */
final class Faults {
    private Faults() {}

    /** Those at fault, in the order of the facts. */
    static List<PartyFacts> parties(List<Fault> faults) {
        List<PartyFacts> parties = new ArrayList<>();
        for (Fault fault : faults) {
            if (parties.isEmpty() || !parties.getLast().label().equals(fault.label())) {
                parties.add(fault.party());
            }
        }
        return parties;
    }

    static boolean isContradictory(List<Fault> faults) {
        for (Fault fault : faults) {
            if (fault.scenario().role() == ScenarioRole.ONE_SIDED && holders(faults, fault.behaviour()) > 1) {
                return true;
            }
        }
        return false;
    }

    static int holders(List<Fault> faults, Behaviour behaviour) {
        int holders = 0;
        for (Fault fault : faults) {
            holders += fault.behaviour() == behaviour ? 1 : 0;
        }
        return holders;
    }

    static boolean isHeaviest(List<Fault> faults, PartyFacts party, Set<Behaviour> wanted) {
        @Nullable Severity heaviest = null;
        for (Fault fault : faults) {
            if (isSame(fault.party(), party) && wanted.contains(fault.behaviour())) {
                heaviest = heaviest == null ? heaviest(faults, party) : heaviest;
                if (fault.scenario().severity() == heaviest) {
                    return true;
                }
            }
        }
        return false;
    }

    static Severity heaviest(List<Fault> faults, PartyFacts party) {
        Severity heaviest = Severity.CONTRIBUTING;
        for (Fault fault : faults) {
            Severity severity = fault.scenario().severity();
            if (isSame(fault.party(), party) && severity.compareTo(heaviest) > 0) {
                heaviest = severity;
            }
        }
        return heaviest;
    }

    static boolean isSame(PartyFacts one, PartyFacts two) {
        return one.label().equals(two.label());
    }
}
