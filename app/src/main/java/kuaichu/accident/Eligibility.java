package kuaichu.accident;

import java.util.List;
import kuaichu.liability.Injury;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * The answers that decide the route (适用条件), asked by pictures; PROC-13, 14, 15, 19, 23.
 *
 * @param injuredCount how many are hurt, null when nobody is or nobody was asked
 * @param allConsentSimplified with a slight injury: whether all parties consent to the simplified procedure (PROC-23.1(2)), null when not asked
 * @param noInsuranceOrInspection no valid compulsory insurance or an expired inspection (PROC-14(1))
 * @param partyKinds one per party, at least one
 */
public record Eligibility(
        Injury injury,
        @Nullable Integer injuredCount,
        @Nullable Boolean allConsentSimplified,
        boolean alcoholOrDrugSuspected,
        boolean unlicensedDriver,
        boolean noPlateOrFake,
        boolean notMovable,
        boolean leftScene,
        boolean intentional,
        boolean overloadOrSpeedingPassengerTransport,
        boolean dangerousGoods,
        boolean noInsuranceOrInspection,
        boolean facilityDamaged,
        List<PartyKind> partyKinds,
        boolean policeRequested) {
    public Eligibility {
        partyKinds = List.copyOf(partyKinds);
    }

    /** How many are hurt: at least one where somebody is. */
    public int injured() {
        if (injury == Injury.NONE) {
            return 0;
        }
        return injuredCount == null ? 1 : injuredCount;
    }
}
