package kuaichu.accident.web;

import java.util.Collection;
import java.util.List;
import kuaichu.accident.Eligibility;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.domain.PartyLabels;
import kuaichu.liability.Injury;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/** The answers of the eligibility pictures; each question must be answered, because each may change what the law wants at the scene. */
public record EligibilityDto(
        @Nullable Injury injury,
        @Nullable Integer injuredCount,
        @Nullable Boolean allConsentSimplified,
        @Nullable Boolean alcoholOrDrugSuspected,
        @Nullable Boolean unlicensedDriver,
        @Nullable Boolean noPlateOrFake,
        @Nullable Boolean notMovable,
        @Nullable Boolean leftScene,
        @Nullable Boolean intentional,
        @Nullable Boolean overloadOrSpeedingPassengerTransport,
        @Nullable Boolean dangerousGoods,
        @Nullable Boolean noInsuranceOrInspection,
        @Nullable Boolean facilityDamaged,
        @Nullable List<PartyKind> partyKinds,
        @Nullable Boolean policeRequested) {

    private static final int MOST_INJURED = 99;

    void check(FieldChecks checks) {
        checks.require("eligibility.injury", injury);
        checks.require("eligibility.alcoholOrDrugSuspected", alcoholOrDrugSuspected);
        checks.require("eligibility.unlicensedDriver", unlicensedDriver);
        checks.require("eligibility.noPlateOrFake", noPlateOrFake);
        checks.require("eligibility.notMovable", notMovable);
        checks.require("eligibility.leftScene", leftScene);
        checks.require("eligibility.intentional", intentional);
        checks.require("eligibility.overloadOrSpeedingPassengerTransport", overloadOrSpeedingPassengerTransport);
        checks.require("eligibility.dangerousGoods", dangerousGoods);
        checks.require("eligibility.noInsuranceOrInspection", noInsuranceOrInspection);
        checks.require("eligibility.facilityDamaged", facilityDamaged);
        checks.require("eligibility.policeRequested", policeRequested);
        checks.require("eligibility.partyKinds", partyKinds);
        checks.refuseIf(
                injuredCount != null && (injuredCount < 1 || injuredCount > MOST_INJURED),
                "eligibility.injuredCount",
                "field.range",
                1,
                MOST_INJURED);
        if (partyKinds != null) {
            checks.refuseIf(
                    partyKinds.isEmpty() || partyKinds.size() > PartyLabels.LARGEST,
                    "eligibility.partyKinds",
                    "field.size",
                    1,
                    PartyLabels.LARGEST);
            checks.refuseIf(
                    !partyKinds.isEmpty() && hasNoVehicle(partyKinds),
                    "eligibility.partyKinds",
                    "party.vehicle-needed");
        }
    }

    /** RTSL-119: without a vehicle it is no road accident; people on foot only are none of this procedure's business. */
    static boolean hasNoVehicle(Collection<PartyKind> kinds) {
        return kinds.stream().noneMatch(PartyKind::isVehicle);
    }

    /** Call only after {@link #check} found nothing. */
    Eligibility toEligibility() {
        return new Eligibility(
                java.util.Objects.requireNonNull(injury),
                injury == Injury.NONE ? null : injuredCount,
                allConsentSimplified,
                yes(alcoholOrDrugSuspected),
                yes(unlicensedDriver),
                yes(noPlateOrFake),
                yes(notMovable),
                yes(leftScene),
                yes(intentional),
                yes(overloadOrSpeedingPassengerTransport),
                yes(dangerousGoods),
                yes(noInsuranceOrInspection),
                yes(facilityDamaged),
                kinds(),
                yes(policeRequested));
    }

    /** What each party was, in their order. */
    List<PartyKind> kinds() {
        return partyKinds == null ? List.of() : partyKinds;
    }

    private static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
