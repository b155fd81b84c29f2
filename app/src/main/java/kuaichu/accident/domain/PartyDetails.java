package kuaichu.accident.domain;

import java.util.ArrayList;
import java.util.List;
import kuaichu.accident.DamagePart;
import kuaichu.accident.Party;
import kuaichu.kernel.id.InsurerId;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/** What is entered about a party (当事人信息), checked and in canonical form; clear personal data. */
public record PartyDetails(
        PartyKind kind,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String licenceNo,
        @Nullable String citizenId,
        @Nullable String plate,
        @Nullable String plateType,
        @Nullable String vehicleType,
        @Nullable InsurerId insurerId,
        @Nullable String policyNo,
        List<DamagePart> damageParts) {
    public PartyDetails {
        damageParts = List.copyOf(damageParts);
    }

    public static PartyDetails empty(PartyKind kind) {
        return new PartyDetails(kind, null, null, null, null, null, null, null, null, null, List.of());
    }

    public static PartyDetails of(Party party) {
        return new PartyDetails(
                party.kind(),
                party.name(),
                party.phone(),
                party.licenceNo(),
                party.citizenId(),
                party.plate(),
                party.plateType(),
                party.vehicleType(),
                party.insurerId(),
                party.policyNo(),
                party.damageParts());
    }

    public PartyDetails withIdentity(String knownName, @Nullable String knownCitizenId) {
        return new PartyDetails(
                kind,
                knownName,
                phone,
                licenceNo,
                knownCitizenId == null ? citizenId : knownCitizenId,
                plate,
                plateType,
                vehicleType,
                insurerId,
                policyNo,
                damageParts);
    }

    /** Names of the contents PROC-21 wants and that are missing, in the order of the form. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        require(missing, "name", name);
        require(missing, "phone", phone);
        if (licenceNo == null && citizenId == null) {
            missing.add(kind == PartyKind.MV ? "licenceNo" : "citizenId");
        }
        if (kind == PartyKind.MV) {
            require(missing, "plate", plate);
            require(missing, "plateType", plateType);
            require(missing, "insurerId", insurerId);
            require(missing, "policyNo", policyNo);
        }
        if (kind != PartyKind.PED) {
            require(missing, "vehicleType", vehicleType);
            require(missing, "damageParts", damageParts.isEmpty() ? null : damageParts);
        }
        return List.copyOf(missing);
    }

    /** Names of the contents that differ; values never leave this class by it. */
    public List<String> changedFrom(PartyDetails before) {
        List<String> changed = new ArrayList<>();
        note(changed, "kind", kind, before.kind);
        note(changed, "name", name, before.name);
        note(changed, "phone", phone, before.phone);
        note(changed, "licenceNo", licenceNo, before.licenceNo);
        note(changed, "citizenId", citizenId, before.citizenId);
        note(changed, "plate", plate, before.plate);
        note(changed, "plateType", plateType, before.plateType);
        note(changed, "vehicleType", vehicleType, before.vehicleType);
        note(changed, "insurerId", insurerId, before.insurerId);
        note(changed, "policyNo", policyNo, before.policyNo);
        note(changed, "damageParts", damageParts, before.damageParts);
        return List.copyOf(changed);
    }

    @Override
    public String toString() {
        return "PartyDetails[" + kind + "]";
    }

    private static void require(List<String> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(field);
        }
    }

    private static void note(List<String> changed, String field, @Nullable Object now, @Nullable Object before) {
        if (!java.util.Objects.equals(now, before)) {
            changed.add(field);
        }
    }
}
