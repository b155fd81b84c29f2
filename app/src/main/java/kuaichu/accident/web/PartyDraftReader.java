package kuaichu.accident.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.Party;
import kuaichu.accident.domain.Masks;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.kernel.CitizenId;
import kuaichu.kernel.DrivingLicenceNo;
import kuaichu.kernel.MobileNumber;
import kuaichu.kernel.PersonName;
import kuaichu.kernel.PlateNumber;
import kuaichu.kernel.PlateType;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.liability.PartyKind;
import kuaichu.org.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a party draft by the check rules of law.md §4, naming every field it refuses. */
@Component
class PartyDraftReader {
    private static final int LONGEST_POLICY = 40;
    private static final int LONGEST_VEHICLE = 40;

    private final Organisations organisations;

    PartyDraftReader(Organisations organisations) {
        this.organisations = organisations;
    }

    PartyDetails readNew(PartyDraft draft, String path, FieldChecks checks) {
        return read(draft, path, checks, null);
    }

    /** A masked value that comes back as it was shown is left as it is. */
    PartyDetails readChange(PartyDraft draft, Party before, FieldChecks checks) {
        return read(draft, "", checks, before);
    }

    private PartyDetails read(PartyDraft draft, String path, FieldChecks checks, @Nullable Party before) {
        PartyKind kind = draft.kind() != null ? draft.kind() : before == null ? null : before.kind();
        checks.require(path + "kind", kind);
        PartyDetails known = before == null ? PartyDetails.empty(PartyKind.MV) : PartyDetails.of(before);
        PartyDetails shown = Masks.masked(known);
        PlateType plateType = checks.read(path + "plateType", draft.plateType(), PlateType::ofCode);
        List<kuaichu.accident.DamagePart> parts = draft.damageParts() == null ? List.of() : draft.damageParts();
        return new PartyDetails(
                kind == null ? PartyKind.MV : kind,
                keepOrRead(
                        checks,
                        path + "name",
                        draft.name(),
                        shown.name(),
                        known.name(),
                        text -> PersonName.of(text).value()),
                keepOrRead(
                        checks,
                        path + "phone",
                        draft.phone(),
                        shown.phone(),
                        known.phone(),
                        text -> MobileNumber.of(text).value()),
                keepOrRead(
                        checks,
                        path + "licenceNo",
                        draft.licenceNo(),
                        shown.licenceNo(),
                        known.licenceNo(),
                        text -> DrivingLicenceNo.of(text).value()),
                keepOrRead(
                        checks,
                        path + "citizenId",
                        draft.citizenId(),
                        shown.citizenId(),
                        known.citizenId(),
                        text -> CitizenId.of(text).value()),
                checks.read(path + "plate", draft.plate(), text -> plate(plateType, text)),
                plateType == null ? null : plateType.code(),
                checks.text(path + "vehicleType", draft.vehicleType(), LONGEST_VEHICLE),
                checks.read(path + "insurerId", draft.insurerId(), this::insurer),
                keepOrRead(
                        checks,
                        path + "policyNo",
                        draft.policyNo(),
                        shown.policyNo(),
                        known.policyNo(),
                        PartyDraftReader::policyNo),
                parts.stream().distinct().toList());
    }

    private static @Nullable String keepOrRead(
            FieldChecks checks,
            String field,
            @Nullable String sent,
            @Nullable String shown,
            @Nullable String known,
            Function<String, String> reader) {
        return sent != null && sent.equals(shown) ? known : checks.read(field, sent, reader);
    }

    private static String plate(@Nullable PlateType type, String text) {
        return type == null
                ? PlateNumber.of(text).value()
                : PlateNumber.of(type, text).value();
    }

    private static String policyNo(String text) {
        String policyNo = text.strip();
        if (policyNo.length() > LONGEST_POLICY || !policyNo.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new InvalidValue("policy-no.shape");
        }
        return policyNo;
    }

    private InsurerId insurer(String text) {
        try {
            InsurerId id = new InsurerId(UUID.fromString(text.strip()));
            if (organisations.findInsurer(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("insurer.unknown");
        }
        throw new InvalidValue("insurer.unknown");
    }
}
