package kuaichu.partner.tmri;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Party;
import kuaichu.accident.spi.AccidentNumbers;
import kuaichu.accident.spi.PoliceDataGateway;
import kuaichu.accident.spi.PoliceDataUser;
import kuaichu.accident.spi.SimplifiedAccident;
import kuaichu.claim.Claims;
import kuaichu.determination.DecidingOfficer;
import kuaichu.determination.DeterminationView;
import kuaichu.determination.Determinations;
import kuaichu.determination.OnSpotMediation;
import kuaichu.determination.PartyGrade;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.VehicleType;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.PartyKind;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCall;
import kuaichu.platform.DurableCalls;
import kuaichu.platform.RetryingTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes every issued determination into the national platform (六合一写入, 03C52); the docket says under which numbers. */
@Component
class WriteAccident implements DocketSubscriber, DurableCall<WriteAccident.Determined> {
    static final Operation<Determined> OPERATION = new Operation<>("partner.write-accident", Determined.class);
    private static final int DIVISION_DIGITS = 6;

    private final AccidentCases cases;
    private final Determinations determinations;
    private final Claims claims;
    private final Organisations organisations;
    private final PoliceDataGateway register;
    private final Docket docket;
    private final DurableCalls calls;
    private final RetryingTransaction transaction;

    /** Which case. */
    record Determined(UUID caseId) {}

    WriteAccident(
            AccidentCases cases,
            Determinations determinations,
            Claims claims,
            Organisations organisations,
            PoliceDataGateway register,
            Docket docket,
            DurableCalls calls,
            RetryingTransaction transaction) {
        this.cases = cases;
        this.determinations = determinations;
        this.claims = claims;
        this.organisations = organisations;
        this.register = register;
        this.docket = docket;
        this.calls = calls;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "partner.tmri";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("determination.issued");
    }

    @Override
    public void handle(Entry entry) {
        calls.order(
                OPERATION,
                entry.position().toString(),
                entry.caseId(),
                new Determined(entry.caseId().value()));
    }

    /** What was written stays written; reading again orders nothing twice. */
    @Override
    public void reset() {}

    @Override
    public Operation<Determined> operation() {
        return OPERATION;
    }

    @Override
    public void call(Determined determined) {
        CaseId caseId = new CaseId(determined.caseId());
        AccidentCase accident = cases.require(caseId);
        DeterminationView view = determinations
                .findDetermination(caseId, Locale.SIMPLIFIED_CHINESE)
                .orElseThrow();
        Organisations.PoliceUnit unit = organisations.getUnit(accident.unitId());
        DecidingOfficer officer = DecidingOfficer.of(view.officerText());
        AccidentNumbers numbers =
                register.writeSimplifiedAccident(content(accident, view, unit, officer), writer(unit, officer));
        AccidentWritten fact = new AccidentWritten(view.documentNo(), numbers.registrationNo(), numbers.accidentNo());
        transaction.run(() -> {
            if (docket.listEntries(caseId).stream().noneMatch(entry -> "partner.tmri-written".equals(entry.kind()))) {
                docket.append(caseId, Actor.SYSTEM, fact);
            }
        });
    }

    /** The officer stands in the national audit trail; the house only where the account has no badge. */
    private PoliceDataUser writer(Organisations.PoliceUnit unit, DecidingOfficer officer) {
        PoliceDataUser house = PoliceDataUser.house(unit.code(), organisations.fullName(unit));
        return officer.badgeNo() == null
                ? house
                : new PoliceDataUser(
                        officer.badgeNo(), officer.name(), house.unitCode(), house.unitName(), house.terminal());
    }

    private SimplifiedAccident content(
            AccidentCase accident, DeterminationView view, Organisations.PoliceUnit unit, DecidingOfficer officer) {
        List<Party> parties = cases.listParties(accident.id());
        boolean vehiclesOnly = parties.stream().allMatch(party -> party.kind().isVehicle());
        boolean oneStood = cases.listStatements(accident.id()).stream()
                .anyMatch(said -> said.motion() == MotionCode.STOPPED || said.motion() == MotionCode.PARKED);
        @Nullable String place = accident.place().text();
        return new SimplifiedAccident(
                view.documentNo(),
                unit.code().substring(0, DIVISION_DIGITS),
                accident.occurredAt(),
                place == null || place.isBlank() ? "详见现场定位" : place,
                accident.eligibility().injured(),
                assessedLoss(accident.id()),
                AccidentCodes.weather(accident.weather()),
                AccidentCodes.road(accident.roadType()),
                AccidentCodes.accidentForm(!vehiclesOnly, oneStood),
                vehiclesOnly
                        ? AccidentCodes.vehicleCollision(
                                determinations.findAccidentForm(accident.id()).orElse(""))
                        : null,
                unit.code(),
                view.factText(),
                officer.name(),
                view.issuedAt(),
                view.mediation() == null
                        ? null
                        : AccidentCodes.closing(view.mediation().outcome()),
                isMediated(view) ? AccidentCodes.MEDIATED_BY_POLICE : null,
                parties.stream().map(party -> person(party, view.grades())).toList());
    }

    private static boolean isMediated(DeterminationView view) {
        return view.mediation() != null && view.mediation().outcome() == OnSpotMediation.Outcome.AGREED;
    }

    /** Known only when an insurer was quicker than this call: usually the loss is not assessed yet when liability is determined. */
    private @Nullable Long assessedLoss(CaseId caseId) {
        Map<String, Long> byClaimant = new HashMap<>();
        claims.list(caseId).forEach(claim -> {
            if (claim.assessedFen() != null) {
                byClaimant.put(claim.claimantLabel(), claim.assessedFen());
            }
        });
        return byClaimant.isEmpty()
                ? null
                : byClaimant.values().stream().mapToLong(Long::longValue).sum();
    }

    private static SimplifiedAccident.Person person(Party party, List<PartyGrade> grades) {
        String liability = grades.stream()
                .filter(grade -> grade.partyLabel().equals(party.label()))
                .map(grade -> AccidentCodes.liability(grade.grade()))
                .findFirst()
                .orElse("6");
        return new SimplifiedAccident.Person(
                party.label(),
                party.name(),
                party.licenceNo() == null ? party.citizenId() : party.licenceNo(),
                party.phone(),
                party.plate(),
                party.plateType(),
                travelMode(party),
                liability);
    }

    private static @Nullable String travelMode(Party party) {
        if (party.kind() == PartyKind.PED) {
            return "A1";
        }
        return Optional.ofNullable(party.vehicleType())
                .flatMap(VehicleType::ofCode)
                .map(VehicleType::travelModeCode)
                .orElse(null);
    }
}
