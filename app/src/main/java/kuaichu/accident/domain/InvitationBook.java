package kuaichu.accident.domain;

import java.time.Instant;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;

/** The open invitations (邀请码); codes are kept as keyed hashes only. */
public interface InvitationBook {
    /** An invitation found by its code. */
    record Invitation(CaseId caseId, PartyId partyId) {}

    /**
     * Writes the invitation, and ends earlier ones of the party.
     *
     * @return false when the code is in use by another open one
     */
    boolean open(byte[] codeHash, Invitation invitation, Instant now, Instant expiresAt);

    /** Open and not yet expired; locked until the transaction ends. */
    Optional<Invitation> findOpen(byte[] codeHash, Instant now);

    void accept(byte[] codeHash, AccountId account, Instant at);

    /** Counts a try of the account in the window. @return tries so far, this one included */
    int countTry(AccountId account, Instant windowStart);

    /** Takes one counted try back. */
    void uncountTry(AccountId account, Instant windowStart);
}
