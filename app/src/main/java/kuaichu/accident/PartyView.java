package kuaichu.accident;

import java.util.List;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A party as one reader may see it (当事人视图): masked unless it is the reader, what the reader entered, or an officer's view with a reason.
 *
 * @param joined has an own phone in the case
 * @param missing names of the contents PROC-21 still wants
 * @param checks what the police register said, one of each kind; null for readers it does not concern
 * @param signed has signed the agreement or answered the determination
 */
public record PartyView(
        PartyId partyId,
        String label,
        PartyKind kind,
        boolean isMe,
        boolean joined,
        FilledBy filledBy,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String licenceNo,
        @Nullable String citizenId,
        @Nullable String plate,
        @Nullable String plateType,
        @Nullable String vehicleType,
        @Nullable InsurerId insurerId,
        @Nullable String insurerName,
        @Nullable String policyNo,
        List<DamagePart> damageParts,
        int version,
        boolean complete,
        List<String> missing,
        boolean statementGiven,
        @Nullable List<RegisterCheck> checks,
        boolean signed) {}
