package kuaichu.liability;

import java.util.Map;

/** Causal behaviour (过错行为) of a party; what each means and costs stands in {@code scenarios.tsv}. */
public enum Behaviour {
    REAR_END,
    LANE_CHANGE,
    YIELD_SIGN,
    YIELD_RIGHT,
    TURN_VS_STRAIGHT_NOSIG,
    RIGHT_VS_LEFT_NOSIG,
    TURN_VS_STRAIGHT_SIG,
    RIGHT_VS_LEFT_SIG,
    RIGHT_ON_RED,
    RED_LIGHT,
    WRONG_LANE_DIRECTION,
    ROUNDABOUT_ENTRY,
    LEFT_TURN_CUT,
    BLOCKED_ENTRY,
    WRONG_WAY,
    MEET_OBSTACLE,
    MEET_OBSTACLE_REV,
    MEET_SLOPE,
    MEET_MOUNTAIN,
    MEET_CENTER,
    OVERTAKE_TURNING,
    OVERTAKE_ONCOMING,
    OVERTAKE_NO_CONDITION,
    OVERTAKE_RIGHT,
    OVERTAKE_CUT_IN,
    UTURN_PROHIBITED,
    UTURN_IMPEDE,
    REVERSE,
    ROLL_BACK,
    DOOR,
    ILLEGAL_STOP,
    HIT_PARKED_LEGAL,
    START_OFF,
    ENTER_ROAD,
    MERGE_HIGHWAY,
    HIGHWAY_FORBIDDEN,
    QUEUE_CUT,
    ZIPPER,
    SIGN_OR_LINE,
    DEDICATED_LANE,
    NMV_LANE,
    POLICE_SIGNAL,
    LOAD,
    EMERGENCY_YIELD,
    BREAKDOWN_NO_WARNING,
    NO_LIGHTS_NIGHT,
    SINGLE,
    NMV_WRONG,
    NMV_CROSS,
    NMV_TURN,
    ESCAPE,
    DESTROY_EVIDENCE,
    INTENTIONAL,
    SPEEDING,
    CARELESS_HIT,
    UNFIT_DRIVER,
    UNSAFE_VEHICLE;

    /** @throws InvalidFacts when law.md knows no such behaviour */
    public static Behaviour ofCode(String path, String code) {
        return Codes.read(Behaviour.class, path, code, Map.of());
    }

    /** Whether a party of the kind can behave so at all: some are offences of non-motor vehicles. */
    public boolean isPossibleFor(PartyKind kind) {
        return kind != PartyKind.MV || !isNonMotorOnly();
    }

    boolean isNonMotorOnly() {
        return this == NMV_WRONG || this == NMV_CROSS || this == NMV_TURN;
    }
}
