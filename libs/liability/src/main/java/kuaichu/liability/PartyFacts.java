package kuaichu.liability;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts about one party (当事人事实). For riders and people on foot the facts about licence, plates, insurance and
 * inspection do not apply and are not looked at.
 *
 * @param label A, B, C …
 * @param vehicle kind of vehicle in words; tells a reader, decides nothing
 * @param motion movement in words; decides only where the right-hand rule needs both going straight on, and where it
 *     names the direction of travel ("由西向东直行")
 * @param heading direction of travel, null when unknown
 * @param behaviours causal behaviours that are established or stated
 * @param established the behaviours stand on evidence, not on statements alone: then also a fault that only contributes
 *     (speed, carelessness) can carry the liability
 * @param onEmergencyDuty police, fire, ambulance or rescue vehicle on an urgent task (RTSL-53); null when not said
 * @param compulsoryInsuranceValid 交强险 in force by electronic look-up, whatever sticker is shown
 * @param inspectionValid inspection not expired by electronic look-up
 */
public record PartyFacts(
        String label,
        PartyKind kind,
        @Nullable String vehicle,
        @Nullable String motion,
        @Nullable Heading heading,
        Set<Behaviour> behaviours,
        boolean established,
        @Nullable Boolean onEmergencyDuty,
        PlateStatus plateStatus,
        boolean licenceValid,
        boolean licenceClassOk,
        boolean alcoholOrDrugSuspected,
        boolean compulsoryInsuranceValid,
        boolean inspectionValid,
        boolean movable,
        boolean leftScene,
        boolean intentional,
        boolean passengerTransportOrSchoolBus,
        boolean severeOverloadOrSpeedingSuspected,
        boolean dangerousGoods) {
    private static final int LONGEST_LABEL = 40;

    public PartyFacts {
        if (label.isBlank() || label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidFacts("parties.label", "a party needs a label of 1 to " + LONGEST_LABEL + " characters");
        }
        behaviours = Behaviours.copyOf(behaviours);
        for (Behaviour behaviour : behaviours) {
            if (behaviour.isNonMotorOnly() && kind == PartyKind.MV) {
                throw new InvalidFacts(
                        "parties[" + label + "].behaviours", behaviour + " is a behaviour of non-motor vehicles");
            }
        }
    }

    /** A party with its papers in order, which can move, has not left and meant no harm. */
    public static PartyFacts inOrder(String label, PartyKind kind, Collection<Behaviour> behaviours) {
        Set<Behaviour> set = behaviours.isEmpty() ? EnumSet.noneOf(Behaviour.class) : EnumSet.copyOf(behaviours);
        return new Builder(label, kind).behaviours(set).build();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    boolean isMotorVehicle() {
        return kind == PartyKind.MV;
    }

    /** Where it came along: the heading, else what the words of the movement say. */
    @Nullable Heading direction() {
        return heading != null
                ? heading
                : motion == null ? null : Heading.inWords(motion).orElse(null);
    }

    /** Collects the facts of a party; everything not said is in order. */
    public static final class Builder {
        private final String label;
        private final PartyKind kind;
        private @Nullable String vehicle;
        private @Nullable String motion;
        private @Nullable Heading heading;
        private Set<Behaviour> behaviours = Set.of();
        private boolean established;
        private @Nullable Boolean onEmergencyDuty;
        private PlateStatus plateStatus = PlateStatus.NORMAL;
        private boolean licenceValid = true;
        private boolean licenceClassOk = true;
        private boolean alcoholOrDrugSuspected;
        private boolean compulsoryInsuranceValid = true;
        private boolean inspectionValid = true;
        private boolean movable = true;
        private boolean leftScene;
        private boolean intentional;
        private boolean passengerTransportOrSchoolBus;
        private boolean severeOverloadOrSpeedingSuspected;
        private boolean dangerousGoods;

        public Builder(String label, PartyKind kind) {
            this.label = label;
            this.kind = kind;
        }

        private Builder(PartyFacts facts) {
            this(facts.label, facts.kind);
            vehicle = facts.vehicle;
            motion = facts.motion;
            heading = facts.heading;
            behaviours = facts.behaviours;
            established = facts.established;
            onEmergencyDuty = facts.onEmergencyDuty;
            plateStatus = facts.plateStatus;
            licenceValid = facts.licenceValid;
            licenceClassOk = facts.licenceClassOk;
            alcoholOrDrugSuspected = facts.alcoholOrDrugSuspected;
            compulsoryInsuranceValid = facts.compulsoryInsuranceValid;
            inspectionValid = facts.inspectionValid;
            movable = facts.movable;
            leftScene = facts.leftScene;
            intentional = facts.intentional;
            passengerTransportOrSchoolBus = facts.passengerTransportOrSchoolBus;
            severeOverloadOrSpeedingSuspected = facts.severeOverloadOrSpeedingSuspected;
            dangerousGoods = facts.dangerousGoods;
        }

        public Builder vehicle(@Nullable String value) {
            vehicle = value;
            return this;
        }

        public Builder motion(@Nullable String value) {
            motion = value;
            return this;
        }

        public Builder heading(@Nullable Heading value) {
            heading = value;
            return this;
        }

        public Builder behaviours(Set<Behaviour> value) {
            behaviours = value;
            return this;
        }

        public Builder established(boolean value) {
            established = value;
            return this;
        }

        public Builder onEmergencyDuty(@Nullable Boolean value) {
            onEmergencyDuty = value;
            return this;
        }

        public Builder plateStatus(PlateStatus value) {
            plateStatus = value;
            return this;
        }

        public Builder licenceValid(boolean value) {
            licenceValid = value;
            return this;
        }

        public Builder licenceClassOk(boolean value) {
            licenceClassOk = value;
            return this;
        }

        public Builder alcoholOrDrugSuspected(boolean value) {
            alcoholOrDrugSuspected = value;
            return this;
        }

        public Builder compulsoryInsuranceValid(boolean value) {
            compulsoryInsuranceValid = value;
            return this;
        }

        public Builder inspectionValid(boolean value) {
            inspectionValid = value;
            return this;
        }

        public Builder movable(boolean value) {
            movable = value;
            return this;
        }

        public Builder leftScene(boolean value) {
            leftScene = value;
            return this;
        }

        public Builder intentional(boolean value) {
            intentional = value;
            return this;
        }

        public Builder passengerTransportOrSchoolBus(boolean value) {
            passengerTransportOrSchoolBus = value;
            return this;
        }

        public Builder severeOverloadOrSpeedingSuspected(boolean value) {
            severeOverloadOrSpeedingSuspected = value;
            return this;
        }

        public Builder dangerousGoods(boolean value) {
            dangerousGoods = value;
            return this;
        }

        public PartyFacts build() {
            return new PartyFacts(
                    label,
                    kind,
                    vehicle,
                    motion,
                    heading,
                    behaviours,
                    established,
                    onEmergencyDuty,
                    plateStatus,
                    licenceValid,
                    licenceClassOk,
                    alcoholOrDrugSuspected,
                    compulsoryInsuranceValid,
                    inspectionValid,
                    movable,
                    leftScene,
                    intentional,
                    passengerTransportOrSchoolBus,
                    severeOverloadOrSpeedingSuspected,
                    dangerousGoods);
        }
    }
}
