package kuaichu.accident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.FilledBy;
import kuaichu.accident.Party;
import kuaichu.accident.RegisterCheck;
import kuaichu.accident.RegisterCheck.Mismatch;
import kuaichu.accident.RegisterCheck.Outcome;
import kuaichu.accident.spi.DriverRecord;
import kuaichu.accident.spi.VehicleRecord;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.PartyKind;
import org.junit.jupiter.api.Test;

/** FEATURE: what was entered beside what is registered, on the day of the accident. */
class RegisterComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");

    @Test
    void aRegularVehicleMatches() {
        assertThat(check(vehicle("K33", "A", DAY, DAY)).outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(check(vehicle("K33", "FH", DAY, DAY)).outcome())
                .as("open fines and accidents forbid nothing")
                .isEqualTo(Outcome.MATCHED);
        assertThat(check(vehicle("K33", "A", DAY, null)).outcome())
                .as("an unknown date says nothing")
                .isEqualTo(Outcome.MATCHED);
    }

    @Test
    void everythingThatDoesNotFitIsNamed() {
        RegisterCheck found = check(vehicle("H31", "EM", DAY.minusDays(1), DAY.minusDays(1)));

        assertThat(found.outcome()).isEqualTo(Outcome.MISMATCHED);
        assertThat(found.mismatches())
                .containsExactly(
                        Mismatch.VEHICLE_TYPE,
                        Mismatch.VEHICLE_STATUS,
                        Mismatch.INSPECTION_EXPIRED,
                        Mismatch.INSURANCE_EXPIRED);
        assertThat(found.registeredType()).isEqualTo("H31");
    }

    @Test
    void whatIsNotRegisteredIsNotFound() {
        assertThat(RegisterComparison.vehicle(party(), Optional.empty(), DAY, AT)
                        .outcome())
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(RegisterComparison.driver(party(), Optional.empty(), DAY, AT).outcome())
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aDriverIsComparedByNameStatusAndValidity() {
        assertThat(check(driver("张伟", "A", DAY)).outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(check(driver("张三", "DB", DAY.minusDays(1))).mismatches())
                .containsExactly(Mismatch.NAME, Mismatch.LICENCE_STATUS, Mismatch.LICENCE_EXPIRED);
    }

    private static RegisterCheck check(VehicleRecord vehicle) {
        return RegisterComparison.vehicle(party(), Optional.of(vehicle), DAY, AT);
    }

    private static RegisterCheck check(DriverRecord driver) {
        return RegisterComparison.driver(party(), Optional.of(driver), DAY, AT);
    }

    private static VehicleRecord vehicle(
            String type, String status, LocalDate inspected, @org.jspecify.annotations.Nullable LocalDate insured) {
        return new VehicleRecord("闽A12345", "02", type, "大众", "LSV", "A", status, inspected, insured, "张伟", null);
    }

    private static DriverRecord driver(String name, String status, LocalDate until) {
        return new DriverRecord("350102198803070016", name, "350100123401", "C1", status, until, 0, null);
    }

    private static Party party() {
        return new Party(
                PartyId.next(),
                CaseId.next(),
                "A",
                PartyKind.MV,
                null,
                FilledBy.SELF,
                AccountId.next(),
                "张伟",
                "13800010001",
                "350102198803070016",
                null,
                "闽A12345",
                "02",
                "K33",
                null,
                null,
                List.of(),
                false,
                1);
    }
}
