package kuaichu.accident.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kuaichu.accident.Eligibility;
import kuaichu.liability.Injury;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/** The answers of the eligibility questions as the list of those that were "yes": a new question needs no new column. */
final class EligibilityColumns {
    private EligibilityColumns() {}

    static List<String> answers(Eligibility eligibility) {
        List<String> yes = new ArrayList<>();
        note(yes, eligibility.alcoholOrDrugSuspected(), "alcoholOrDrugSuspected");
        note(yes, eligibility.unlicensedDriver(), "unlicensedDriver");
        note(yes, eligibility.noPlateOrFake(), "noPlateOrFake");
        note(yes, eligibility.notMovable(), "notMovable");
        note(yes, eligibility.leftScene(), "leftScene");
        note(yes, eligibility.intentional(), "intentional");
        note(yes, eligibility.overloadOrSpeedingPassengerTransport(), "overloadOrSpeedingPassengerTransport");
        note(yes, eligibility.dangerousGoods(), "dangerousGoods");
        note(yes, eligibility.noInsuranceOrInspection(), "noInsuranceOrInspection");
        note(yes, eligibility.facilityDamaged(), "facilityDamaged");
        note(yes, eligibility.policeRequested(), "policeRequested");
        return yes;
    }

    static Eligibility read(
            Injury injury,
            @Nullable Integer injured,
            @Nullable Boolean consent,
            List<String> answers,
            List<PartyKind> kinds) {
        Set<String> yes = Set.copyOf(answers);
        return new Eligibility(
                injury,
                injured,
                consent,
                yes.contains("alcoholOrDrugSuspected"),
                yes.contains("unlicensedDriver"),
                yes.contains("noPlateOrFake"),
                yes.contains("notMovable"),
                yes.contains("leftScene"),
                yes.contains("intentional"),
                yes.contains("overloadOrSpeedingPassengerTransport"),
                yes.contains("dangerousGoods"),
                yes.contains("noInsuranceOrInspection"),
                yes.contains("facilityDamaged"),
                kinds,
                yes.contains("policeRequested"));
    }

    private static void note(List<String> yes, boolean answer, String name) {
        if (answer) {
            yes.add(name);
        }
    }
}
