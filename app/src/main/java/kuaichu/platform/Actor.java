package kuaichu.platform;

import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts (操作人): the account of the request, or the system itself.
 *
 * @param accountId null for the system
 * @param role null for the system
 * @param displayName masked for parties, name and badge for staff; goes into the docket
 * @param unitId police unit of an officer or of the centre
 * @param insurerId insurer of an insurer's clerk
 * @param phoneVerified whether the person proved a phone number (real-name level 1)
 */
public record Actor(
        @Nullable AccountId accountId,
        @Nullable Role role,
        String displayName,
        @Nullable UnitId unitId,
        @Nullable InsurerId insurerId,
        boolean phoneVerified) {

    /** Stands for the name of somebody who proved no phone number yet; {@link Texts#actor} puts it into words. */
    public static final String GUEST = "guest";

    public static final Actor SYSTEM = new Actor(null, null, "system", null, null, false);

    /** The account of a real person; an error for the system. */
    public AccountId requireAccount() {
        if (accountId == null) {
            throw new IllegalStateException("the system has no account");
        }
        return accountId;
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** Whether the actor sits on the side of the police (公安交管): officer, leader or command centre. */
    public boolean isPolice() {
        return role == Role.OFFICER || role == Role.LEADER || role == Role.CENTRE;
    }
}
