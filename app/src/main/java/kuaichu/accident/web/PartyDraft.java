package kuaichu.accident.web;

import java.util.List;
import kuaichu.accident.DamagePart;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/** What is entered about a party; everything may come later, one by one. */
public record PartyDraft(
        @Nullable String label,
        @Nullable PartyKind kind,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String licenceNo,
        @Nullable String citizenId,
        @Nullable String plate,
        @Nullable String plateType,
        @Nullable String vehicleType,
        @Nullable String insurerId,
        @Nullable String policyNo,
        @Nullable List<DamagePart> damageParts) {}
