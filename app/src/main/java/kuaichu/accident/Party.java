package kuaichu.accident;

import java.util.List;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A party of a case (当事人), with clear personal data: only for documents, partners and the masking edge, never for logs or the docket.
 *
 * @param label A, B, C … in order of entry; the only name the docket knows
 * @param accountId the person's own account once joined
 * @param enteredBy the account that last entered the data; it sees what it entered while the person has not joined
 * @param plateType code hpzl, for example 02 or 52
 * @param version rises with every change, for If-Match
 */
public record Party(
        PartyId id,
        CaseId caseId,
        String label,
        PartyKind kind,
        @Nullable AccountId accountId,
        FilledBy filledBy,
        AccountId enteredBy,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String licenceNo,
        @Nullable String citizenId,
        @Nullable String plate,
        @Nullable String plateType,
        @Nullable String vehicleType,
        @Nullable InsurerId insurerId,
        @Nullable String policyNo,
        List<DamagePart> damageParts,
        boolean statementGiven,
        int version) {
    public Party {
        damageParts = List.copyOf(damageParts);
    }

    /** Whether the person has joined with an own phone. */
    public boolean joined() {
        return accountId != null;
    }

    public boolean isOf(@Nullable AccountId account) {
        return accountId != null && accountId.equals(account);
    }

    /** Label and id only: this record holds personal data. */
    @Override
    public String toString() {
        return "Party[" + label + " " + id + "]";
    }
}
