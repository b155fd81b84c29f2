package kuaichu.liability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Vehicles on an urgent task (执行紧急任务, RTSL-53): on duty they are not bound by route, direction, speed and lights; off
 * duty nobody has to give way to them. It speaks only where the duty is said; otherwise the overrides decide.
 */
final class EmergencyDuty {
    private static final Wording ON_DUTY = new Wording(
            "{1}执行紧急任务，不受行驶路线、方向、速度和信号灯限制",
            "{1} was on emergency duty and free of route, direction, speed and signals");
    private static final Wording NO_DUTY = new Wording(
            "对方不在执行紧急任务，不享有优先通行权，{1}不以未让行论责",
            "The other was not on emergency duty and had no priority; {1} is not charged with not giving way");

    private static final Set<Behaviour> FREE_ON_DUTY = EnumSet.of(
            Behaviour.RED_LIGHT,
            Behaviour.WRONG_WAY,
            Behaviour.SPEEDING,
            Behaviour.SIGN_OR_LINE,
            Behaviour.WRONG_LANE_DIRECTION,
            Behaviour.DEDICATED_LANE,
            Behaviour.NMV_LANE,
            Behaviour.UTURN_PROHIBITED);

    private final Grounds grounds;

    EmergencyDuty(Grounds grounds) {
        this.grounds = grounds;
    }

    /** The faults that are left. */
    List<Fault> applyTo(Collision collision, List<Fault> faults) {
        if (collision.parties().stream().allMatch(p -> p.onEmergencyDuty() == null)) {
            return faults;
        }
        List<Fault> left = new ArrayList<>();
        for (Fault fault : faults) {
            PartyFacts party = fault.party();
            if (Boolean.TRUE.equals(party.onEmergencyDuty()) && FREE_ON_DUTY.contains(fault.behaviour())) {
                grounds.fact(party, "on_emergency_duty", true);
                grounds.carry("O07", ON_DUTY.with("{1}", fault.label()), List.of("RTSL-53.1"));
            } else if (fault.behaviour() == Behaviour.EMERGENCY_YIELD && isNobodyOnDuty(collision, party)) {
                collision.parties().stream()
                        .filter(p -> !p.equals(party))
                        .forEach(p -> grounds.fact(p, "on_emergency_duty", false));
                grounds.carry("O08", NO_DUTY.with("{1}", fault.label()), List.of("RTSL-53.2"));
            } else {
                left.add(fault);
            }
        }
        return left;
    }

    private static boolean isNobodyOnDuty(Collision collision, PartyFacts yielding) {
        return collision.parties().stream()
                .filter(p -> !p.equals(yielding))
                .allMatch(p -> Boolean.FALSE.equals(p.onEmergencyDuty()));
    }
}
