package kuaichu.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.spi.PoliceDataUser;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.MobileNumber;
import kuaichu.kernel.PlateNumber;
import kuaichu.kernel.PlateType;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.org.Organisations.PoliceUnit;
import kuaichu.platform.Actor;
import kuaichu.platform.RateLimits;
import kuaichu.platform.Role;
import kuaichu.platform.web.Asking;
import kuaichu.platform.web.Permit;
import kuaichu.recognition.Asker;
import kuaichu.recognition.LookUp;
import kuaichu.recognition.Registered;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Quick entry (快速录入): a plate or a phone brings the rest. The police ask for the accident they handle and tell the person so (PIPL-35); a party
 * asks about the own vehicle with consent and gets no word about its owner. Both are counted and written into the audit trail.
 */
@RestController
@RequestMapping("/api/v1")
class LookUpController {
    private final LookUp lookUp;
    private final AccidentCases cases;
    private final Asker asker;
    private final AuditTrail trail;
    private final RateLimits limits;

    LookUpController(LookUp lookUp, AccidentCases cases, Asker asker, AuditTrail trail, RateLimits limits) {
        this.lookUp = lookUp;
        this.cases = cases;
        this.asker = asker;
        this.trail = trail;
        this.limits = limits;
    }

    /**
     * A question by one number.
     *
     * @param plateType by the plate's shape when left out
     * @param personTold the person was told that and why it is asked
     */
    record LookUpQuestion(
            @Nullable String plate,
            @Nullable String plateType,
            @Nullable String phone,
            @Nullable Boolean personTold) {}

    /** @param consent to have the own vehicle looked up */
    record OwnVehicleQuestion(
            @Nullable String plate,
            @Nullable String plateType,
            @Nullable Boolean consent) {}

    /** What a party may know of the vehicle it came with. */
    record OwnVehicle(
            boolean found,
            @Nullable String vehicleType,
            @Nullable UUID insurerId,
            @Nullable String policyNo,
            List<String> silent) {}

    @Asking
    @Permit({Role.OFFICER, Role.CENTRE})
    @PostMapping("/look-ups")
    Registered lookUp(Actor actor, @RequestBody LookUpQuestion asked, HttpServletRequest request) {
        FieldChecks checks = new FieldChecks();
        boolean byPhone = asked.phone() != null && !asked.phone().isBlank();
        PlateNumber plate = byPhone ? null : readPlate(asked.plate(), asked.plateType(), checks);
        MobileNumber phone = checks.read("phone", asked.phone(), MobileNumber::of);
        checks.refuseIf(!Boolean.TRUE.equals(asked.personTold()), "personTold", "field.required");
        checks.throwIfAny();
        limits.requireOfPerson("look-up", actor.requireAccount(), request.getRemoteAddr());
        String subject = plate != null
                ? "plate " + plate.masked()
                : "phone " + Objects.requireNonNull(phone).masked();
        record(actor, null, subject, "快速录入", request);
        PoliceDataUser user = asker.of(actor, request.getRemoteAddr());
        return plate != null
                ? lookUp.ofPlate(actor, user, plate.value(), plateType(plate, asked.plateType()))
                : lookUp.ofPhone(actor, user, Objects.requireNonNull(phone).value());
    }

    @Asking
    @Permit(Role.PARTY)
    @PostMapping("/cases/{caseId}/parties/{partyId}/vehicle-look-up")
    OwnVehicle lookUpOwn(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID partyId,
            @RequestBody OwnVehicleQuestion asked,
            HttpServletRequest request) {
        AccidentCase accidentCase = cases.require(new CaseId(caseId));
        Party party = cases.requireParty(accidentCase.id(), new PartyId(partyId));
        PartyAccess.require(accidentCase, actor, party, cases.listParties(accidentCase.id()));
        FieldChecks checks = new FieldChecks();
        PlateNumber plate = readPlate(asked.plate(), asked.plateType(), checks);
        checks.refuseIf(!Boolean.TRUE.equals(asked.consent()), "consent", "field.required");
        checks.throwIfAny();
        limits.requireOfPerson("own-vehicle-look-up", actor.requireAccount(), request.getRemoteAddr());
        PlateNumber known = Objects.requireNonNull(plate);
        record(actor, accidentCase.id(), "plate " + known.masked(), "当事人同意查询本车", request);
        PoliceUnit unit = asker.unitOf(accidentCase);
        Registered found = lookUp.ofPlate(actor, asker.house(unit), known.value(), plateType(known, asked.plateType()));
        return found.vehicles().stream()
                .findFirst()
                .map(vehicle -> own(vehicle, found.silent()))
                .orElse(new OwnVehicle(false, null, null, null, found.silent()));
    }

    private static OwnVehicle own(Registered.Vehicle vehicle, List<String> silent) {
        Registered.InsuredBy cover = vehicle.cover();
        return new OwnVehicle(
                true,
                vehicle.vehicleType(),
                cover == null ? null : cover.insurerId().value(),
                cover == null ? null : cover.policyNo(),
                silent);
    }

    private void record(
            Actor actor, @Nullable CaseId caseId, String subject, String reason, HttpServletRequest request) {
        trail.record(new AuditEvent(AuditKind.LOOK_UP, actor, caseId, subject, reason, request.getRemoteAddr()));
    }

    private static @Nullable PlateNumber readPlate(
            @Nullable String plate, @Nullable String plateType, FieldChecks checks) {
        checks.require("plate", plate);
        PlateType type = checks.read("plateType", plateType, PlateType::ofCode);
        return checks.read("plate", plate, text -> type == null ? PlateNumber.of(text) : PlateNumber.of(type, text));
    }

    private static String plateType(PlateNumber plate, @Nullable String asked) {
        return asked != null && !asked.isBlank()
                ? asked
                : plate.typeByShape().orElse(PlateType.SMALL_VEHICLE).code();
    }
}
